import Findings
public import Records
public import WorkspaceFiles
import YAMLReader

/// The top keys of an edition's configuration, for lists: nothing is checked.
public struct EditionSummary: Sendable {
  /// The kind of document; empty if it is not said.
  public let kind: String
  /// The period, if given.
  public let period: DateSpan?
  /// The title; empty if it is not said.
  public let title: String

  /// Reads the configuration in an edition's folder; nil if it cannot be read.
  public init?(in folder: Folder) {
    let ignored = DiagnosticCollector()
    guard
      let text = try? folder.readText(EditionFile.name, limit: SourceText.defaultLimit),
      let node = YAMLReader.read(text.bytes, path: EditionFile.name, into: ignored),
      let object = YAMLObject(
        node, what: "an edition", keys: EditionFile.keys, diagnostics: ignored)
    else { return nil }
    kind = object[EditionFile.kind] ?? ""
    period = object[EditionFile.period]?.value
    title = object[EditionFile.title] ?? ""
  }
}

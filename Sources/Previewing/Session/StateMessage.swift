import PreviewNotes

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The state of a preview as its page in the browser gets it.
struct StateMessage: Encodable {
  private let version: Int
  private let phase: PreviewState.Phase
  private let state: Int?
  private let base: Int?
  private let edition: String
  private let title: String
  private let files: [String]
  private let otherFormats: [String]
  private let made: [String: String]
  private let unmade: [String: String]
  private let milliseconds: Int?
  private let sources: [String]
  private let outline: [PreviewMap.Part]
  private let findings: [PreviewReport.Finding]
  private let printed: [String]
  private let compilerPrinted: [String]
  private let changed: [String]
  private let notice: String?
  private let watch: String
  private let workspace: String
  private let editor: String?

  init(_ state: PreviewState, of order: PreviewOrder) {
    version = state.version
    phase = state.phase
    self.state = state.shown?.number
    base = state.shown?.base
    edition = state.shown?.map.edition ?? order.edition
    title = state.shown?.map.title ?? order.edition
    files = state.shown?.files ?? []
    otherFormats = state.shown?.map.otherFormats ?? []
    made = state.shown?.made ?? [:]
    unmade = state.shown?.unmade ?? [:]
    milliseconds = state.shown?.milliseconds
    sources = state.shown?.map.sources ?? []
    outline = state.shown?.map.outline ?? []
    findings = state.findings
    printed = state.printed
    compilerPrinted = state.compilerPrinted
    changed = state.changed
    notice = state.notice
    watch = state.watch
    workspace = order.workspace
    editor = order.editor
  }

  /// The message as JSON in one line.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map(Array.init) ?? Array("null".utf8)
  }
}

import Findings
import Records
import WorkspaceFiles

/// Searches a unit for files and folders whose names nearly match those of content files.
struct StrayNames {
  private let known: [String]
  private let context: ContentContext

  init(_ kinds: RecordKinds, in context: ContentContext) {
    known =
      [SectorFile.name, "photos/"]
      + kinds.types.map { type in
        if case .documents(let folder, _) = type.recordFile {
          "\(folder)/"
        } else {
          type.recordFile.path
        }
      }
    self.context = context
  }

  /// Reports files that Bindery does not read although their names suggest it.
  func report() {
    // The readers of its files report a folder that cannot be listed.
    guard let names = try? context.folder.names() else { return }
    for name in context.folder.illegibleNames() {
      context.diagnostics.report(.illegibleName(context.folder.displayPath(name)))
    }
    for name in names where !known.contains(name) {
      let path = context.folder.displayPath(name.hasSuffix("/") ? String(name.dropLast()) : name)
      let isRecordFile = [".yaml", ".yml", ".csv"].contains { name.lowercased().hasSuffix($0) }
      if isRecordFile, let language = DocumentReader.language(of: Self.stem(name)) {
        context.diagnostics.report(.unreadTranslation(path, language: language))
      } else if let meant = known.first(where: { Self.looksLike(name, $0) }) {
        context.diagnostics.report(.strayName(path, meant: meant))
      } else if isRecordFile {
        context.diagnostics.report(
          .strayName(path), among: known.filter { !$0.hasSuffix("/") })
      }
    }
  }

  /// Whether a name differs from a known one only in case, in an added extension, in a plural or,
  /// for folders, in one or two letters.
  private static func looksLike(_ name: String, _ known: String) -> Bool {
    guard name.hasSuffix("/") == known.hasSuffix("/") else { return false }
    let written = name.lowercased()
    if written == known { return true }
    if written.hasSuffix("/") {
      return singular(written) == singular(known) || isMisspelt(written, known)
    }
    // `partners.csv.txt`: systems that hide extensions add another one.
    return written == known + ".txt"
  }

  /// Whether a name is a known one with wrong, missing or extra letters: up to two in long names,
  /// one in short ones.
  private static func isMisspelt(_ name: String, _ known: String) -> Bool {
    var distance = EditDistance()
    var steps = 0
    let (name, known) = (Array(name.unicodeScalars), Array(known.unicodeScalars))
    guard name.count <= KnownWords.maxLength else { return false }
    return distance.between(name, known, atMost: known.count > 8 ? 2 : 1, steps: &steps) != nil
  }

  private static func singular(_ folder: String) -> String {
    var name = folder.dropLast()
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    if name.hasSuffix("s") { name.removeLast() }
    return String(name)
  }

  private static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}

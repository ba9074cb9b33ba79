import Findings
import WorkspaceFiles

/// Writes findings for people: `path:line:column: error: message [code]`, on a terminal with the
/// source line and a caret.
struct TextDiagnosticPrinter: DiagnosticPrinter {
  /// How many notes of one kind a terminal shows.
  private static let shownNotes = 3

  let root: Folder
  let environment: CommandEnvironment

  func print(_ diagnostics: [Diagnostic]) {
    var text = ""
    var notes: [DiagnosticCode: Int] = [:]
    for diagnostic in diagnostics {
      // Errors and warnings are all shown; of notes of one kind, a person wants to see a few.
      if environment.isTerminal, diagnostic.severity == .note {
        notes[diagnostic.code, default: 0] += 1
        if notes[diagnostic.code, default: 0] > Self.shownNotes { continue }
      }
      text += head(diagnostic.place)
      text += "\(colored(diagnostic.severity.rawValue, diagnostic.severity)): "
      text += "\(diagnostic.message.visible) [\(diagnostic.code.name)]\n"
      text += excerpt(diagnostic.place)
      for note in diagnostic.notes {
        text += "\(head(note.place))\(colored("note", .note)): \(note.message.visible)\n"
        text += excerpt(note.place)
      }
      if let fix = diagnostic.fix { text += "  help: \(fix.visible)\n" }
    }
    for (code, count) in notes.sorted(by: { $0.key.name < $1.key.name })
    where count > Self.shownNotes {
      text += "bindery: \(colored("note", .note)): and \(count - Self.shownNotes) more like these"
      text += " [\(code.name)]\n"
    }
    if !text.isEmpty { environment.standardError(text) }
  }

  private func head(_ place: Place?) -> String {
    place.map { "\($0.description.visible): " } ?? "bindery: "
  }

  private func colored(_ word: String, _ severity: Severity) -> String {
    guard environment.usesColor else { return word }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[1;\(code)m\(word)\u{1B}[0m"
  }

  /// The source line with a caret below the column.
  private func excerpt(_ place: Place?) -> String {
    guard environment.isTerminal, let place,
      let bytes = try? root.read(place.path, limit: 16 << 20)
    else { return "" }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return "" }
    let line = String(decoding: lines[place.line - 1], as: UTF8.self)
    guard line.unicodeScalars.count <= 200, line.hasNothingHidden else {
      return ""  // too long to look at, or not what it seems
    }
    var text = "  \(line)\n"
    if let column = place.column {
      let before = line.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }
      text += "  \(before.joined())^\n"
    }
    return text
  }
}

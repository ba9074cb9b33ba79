import Findings
import WorkspaceFiles

/// Writes findings for people: `path:line:column: error: message [code]`; on a terminal, followed
/// by the source line with the subject underlined.
struct TextDiagnosticPrinter: DiagnosticPrinter {
  /// The number of notes of one kind to show unless all are requested.
  private static let shownNotes = 3

  let root: Folder
  let environment: CommandEnvironment
  /// Whether to show every note.
  let showsAllNotes: Bool

  func print(_ diagnostics: [Diagnostic]) {
    var text = ""
    var excerpts = SourceExcerpts(root: root)
    var notes: [DiagnosticCode: Int] = [:]
    for diagnostic in diagnostics {
      // Errors and warnings are shown in full, but only a few notes of each kind.
      if !showsAllNotes, diagnostic.severity == .note {
        notes[diagnostic.code, default: 0] += 1
        if notes[diagnostic.code, default: 0] > Self.shownNotes { continue }
      }
      text += head(diagnostic.place)
      text += "\(colored(diagnostic.severity.rawValue, diagnostic.severity)): "
      text += "\(diagnostic.message.visible) [\(diagnostic.code.name)]\n"
      text += excerpt(diagnostic.place, of: diagnostic, &excerpts)
      for note in diagnostic.notes {
        text += "\(head(note.place))\(colored("note", .note)): \(note.message.visible)\n"
        text += excerpt(note.place, of: diagnostic, &excerpts)
      }
      if let fix = diagnostic.fix { text += "  help: \(fix.visible)\n" }
    }
    let hidden = notes.filter { $0.value > Self.shownNotes }
    for (code, count) in hidden.sorted(by: { $0.key.name < $1.key.name }) {
      text += "bindery: \(colored("note", .note)): and \(count - Self.shownNotes) more like these"
      text += " [\(code.name)]\n"
    }
    if !hidden.isEmpty { text += "  help: --notes shows them all\n" }
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

  /// The source line of a place with the subject underlined; shown only on a terminal.
  private func excerpt(
    _ place: Place?, of diagnostic: Diagnostic, _ excerpts: inout SourceExcerpts
  ) -> String {
    guard environment.isTerminal, let place else { return "" }
    switch excerpts.excerpt(place) {
    case .success(let excerpt): return excerpt
    case .failure(.missing): return ""  // some findings are about files that should be there
    case .failure(let problem):
      let reason = problem.diagnostic(path: place.path, namedAt: nil).message
      // If the file is unreadable, the finding itself may already give the reason.
      guard reason != diagnostic.message else { return "" }
      return "  (the line cannot be shown: \(reason.visible))\n"
    }
  }
}

import Findings

/// Writes findings as workflow commands of GitHub Actions, which annotate the lines of a change.
struct GitHubDiagnosticPrinter: DiagnosticPrinter {
  let environment: CommandEnvironment

  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let command =
        switch diagnostic.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      var properties = ["title=\(escaped(diagnostic.code.name, inProperty: true))"]
      if let place = diagnostic.place {
        properties.insert("file=\(escaped(place.path.visible, inProperty: true))", at: 0)
        properties.insert("line=\(place.line)", at: 1)
        if let column = place.column { properties.insert("col=\(column)", at: 2) }
      }
      var message = diagnostic.message.visible
      for note in diagnostic.notes {
        message += "\n" + "\(note.place.map { "\($0): " } ?? "")\(note.message)".visible
      }
      if let fix = diagnostic.fix { message += "\nhelp: \(fix.visible)" }
      environment.standardError(
        "::\(command) \(properties.joined(separator: ","))::\(escaped(message, inProperty: false))\n"
      )
    }
  }

  private func escaped(_ text: String, inProperty: Bool) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}

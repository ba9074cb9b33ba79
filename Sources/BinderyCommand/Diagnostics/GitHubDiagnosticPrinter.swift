import Findings

/// Writes findings as workflow commands of GitHub Actions, which annotate lines of a change.
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
      let properties =
        (diagnostic.place.map(properties) ?? [])
        + ["title=\(escaped(diagnostic.code.name, inProperty: true))"]
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

  /// The properties that locate a finding.
  ///
  /// Columns of an annotation include the last character and apply to a single line only, so a
  /// range of several lines is marked at its start.
  private func properties(_ place: Place) -> [String] {
    var properties = [
      "file=\(escaped(place.path.visible, inProperty: true))", "line=\(place.line)",
    ]
    guard let column = place.column else { return properties }
    properties.append("col=\(column)")
    if let end = place.end, end.line == place.line {
      properties.append("endLine=\(end.line)")
      properties.append("endColumn=\(max(column, end.column - 1))")
    }
    return properties
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

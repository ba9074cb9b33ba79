import Bytes
import Findings

/// Writes findings as SARIF 2.1.0.
struct SARIFDiagnosticPrinter: DiagnosticPrinter {
  let environment: CommandEnvironment

  func print(_ diagnostics: [Diagnostic]) {
    var rules: [DiagnosticCode] = []
    for diagnostic in diagnostics where !rules.contains(diagnostic.code) {
      rules.append(diagnostic.code)
    }
    rules.sort { $0.name < $1.name }
    let log = SARIFLog(
      runs: [
        .init(
          tool: .init(
            driver: .init(
              name: "bindery",
              rules: rules.map {
                .init(
                  id: $0.name, shortDescription: .init(text: $0.cause), help: .init(text: $0.cure))
              })),
          results: diagnostics.map { diagnostic in
            SARIFLog.Result(
              ruleId: diagnostic.code.name, level: diagnostic.severity.rawValue,
              message: .init(text: message(diagnostic)),
              locations: diagnostic.place.map { [location($0)] } ?? [],
              relatedLocations: diagnostic.notes.compactMap { note in
                note.place.map { place in
                  var related = location(place)
                  related.message = .init(text: note.message)
                  return related
                }
              }, fixes: diagnostic.replacement.map { [fix($0, diagnostic)] })
          })
      ])
    environment.standardError(JSONText.of(log))
  }

  private func message(_ diagnostic: Diagnostic) -> String {
    let remarks = diagnostic.notes.filter { $0.place == nil }.map(\.message)
    let text = ([diagnostic.message] + remarks).joined(separator: "; ")
    return diagnostic.fix.map { "\(text) (\($0))" } ?? text
  }

  private func location(_ place: Place) -> SARIFLog.Location {
    SARIFLog.Location(
      physicalLocation: .init(
        artifactLocation: .init(uri: uri(place.path)), region: region(place)))
  }

  private func region(_ place: Place) -> SARIFLog.Region {
    SARIFLog.Region(
      startLine: place.line, startColumn: place.column, endLine: place.end?.line,
      endColumn: place.end?.column)
  }

  private func fix(_ replacement: Replacement, _ diagnostic: Diagnostic) -> SARIFLog.Fix {
    SARIFLog.Fix(
      description: diagnostic.fix.map { .init(text: $0) },
      artifactChanges: [
        .init(
          artifactLocation: .init(uri: uri(replacement.place.path)),
          replacements: [
            .init(
              deletedRegion: region(replacement.place),
              insertedContent: .init(text: replacement.text))
          ])
      ])
  }

  /// The path as a relative URI reference.
  private func uri(_ path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }
}

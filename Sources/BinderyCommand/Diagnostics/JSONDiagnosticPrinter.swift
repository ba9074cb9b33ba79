import Bytes
import Findings

/// Writes findings as a JSON array.
struct JSONDiagnosticPrinter: DiagnosticPrinter {
  let environment: CommandEnvironment

  func print(_ diagnostics: [Diagnostic]) {
    environment.standardError(JSONText.of(diagnostics.map(DiagnosticRecord.init)))
  }
}

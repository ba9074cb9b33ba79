import Findings

extension DiagnosticCode {
  /// The findings about command lines.
  static let commandLine: [DiagnosticCode] = [usage]

  fileprivate static let usage = DiagnosticCode(
    "usage", .error,
    cause: "The command line is invalid, or names something that does not exist.",
    example: "bindery build --formt html",
    cure: "Run ‘bindery help’ with the name of the command to see its arguments and options.")
}

extension Diagnostic {
  /// A fault in the command line, for programs that read findings.
  ///
  /// People see it together with the command's usage.
  static func usage(_ message: String) -> Diagnostic { Diagnostic(.usage, message, at: nil) }
}

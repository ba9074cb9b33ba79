import Findings

extension DiagnosticCode {
  /// The findings about command lines.
  static let commandLine: [DiagnosticCode] = [usage]

  fileprivate static let usage = DiagnosticCode(
    "usage", .error,
    cause: "The command line is wrong, or names something that is not there.",
    example: "bindery build --formt html",
    cure: "‘bindery help’ and the name of the command tell what it takes.")
}

extension Diagnostic {
  /// What is wrong with the command line, for programs that read findings; people get it with the usage
  /// of the command.
  static func usage(_ message: String) -> Diagnostic { Diagnostic(.usage, message, at: nil) }
}

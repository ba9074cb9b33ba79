import Building
public import Findings
import Supervision

extension BinderyCommand {
  /// Every kind of finding that the command can report, by name.
  public static let diagnosticCodes: [DiagnosticCode] =
    (DiagnosticCode.ofBuilds + DiagnosticCode.supervision + DiagnosticCode.loneTexts
    + DiagnosticCode.commandLine)
    .sorted { $0.name < $1.name }
}

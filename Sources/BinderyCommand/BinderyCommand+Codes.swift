import Building
public import Findings
import Proofreading
import Supervision

extension BinderyCommand {
  /// Every kind of finding that the command can report, by name.
  public static let diagnosticCodes: [DiagnosticCode] =
    (DiagnosticCode.ofBuilds + DiagnosticCode.supervision + DiagnosticCode.loneTexts
    + TextChecks.codes.filter { !DiagnosticCode.ofBuilds.contains($0) })
    .sorted { $0.name < $1.name }
}

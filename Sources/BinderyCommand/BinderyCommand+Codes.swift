public import Findings

extension BinderyCommand {
  /// Every kind of finding that the command can report, by name.
  public static let diagnosticCodes: [DiagnosticCode] =
    (DiagnosticCode.yaml + DiagnosticCode.markdown + DiagnosticCode.files + DiagnosticCode.content
    + DiagnosticCode.recordValues + DiagnosticCode.addresses + DiagnosticCode.templates
    + DiagnosticCode.publishing + DiagnosticCode.engines + DiagnosticCode.building
    + DiagnosticCode.plugins + DiagnosticCode.configuration + DiagnosticCode.assembly
    + DiagnosticCode.contributions + DiagnosticCode.supervision)
    .sorted { $0.name < $1.name }
}

import MarkdownReader
import ReportAssembly
import ReportConfiguration
public import SectorKit
import WorkspaceFiles
import YAMLReader

extension BinderyCommand {
  /// Every kind of finding that the command can report, by name.
  public static let diagnosticCodes: [DiagnosticCode] =
    (DiagnosticCode.yaml + DiagnosticCode.markdown + DiagnosticCode.files + DiagnosticCode.content
    + DiagnosticCode.plugins + DiagnosticCode.configuration + DiagnosticCode.assembly)
    .sorted { $0.name < $1.name }
}

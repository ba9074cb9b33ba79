import Checking
import ContentReading
import Findings
public import Records
public import SectorKit
import WorkspaceFiles

/// Reads content folders for tests.
public enum ContentFixture {
  /// The content of a folder, with the findings from reading it.
  public static func read(
    _ workspace: TemporaryWorkspace, folder: String = "Content", sector: String = "health",
    jobs: Int = 2
  ) async -> (content: SectorContent?, diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let reader = ContentReader(
      folder: Folder(location: workspace.location).folder(folder), sector: sector, jobs: jobs,
      diagnostics: diagnostics)
    let content = await reader.read()
    let checked = content.map { Checks.findings(in: $0) } ?? []
    return (content, Diagnostic.ordered(diagnostics.ordered + checked))
  }
}

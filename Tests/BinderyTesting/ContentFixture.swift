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
    await read(
      Folder(location: workspace.location).folder(folder), sector: sector, jobs: jobs)
  }

  /// The content of a unit in this repository, with the findings from reading it.
  public static func shipped(
    _ sector: SectorDescription
  ) async -> (content: SectorContent?, diagnostics: [Diagnostic]) {
    let root = Folder(location: Repository.location)
    return await read(
      root.folder("Plugins/\(sector.folder)/Content"), sector: sector.id, jobs: 2)
  }

  private static func read(
    _ folder: Folder, sector: String, jobs: Int
  ) async -> (content: SectorContent?, diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let reader = ContentReader(
      folder: folder, sector: sector, jobs: jobs, diagnostics: diagnostics)
    let content = await reader.read()
    let checked = content.map { Checks.findings(in: $0) } ?? []
    return (content, Diagnostic.ordered(diagnostics.ordered + checked))
  }

  /// A request for fragments, for a period of a unit's content.
  public static func request(
    _ content: SectorContent, period: String, fragments: [String]
  ) throws -> ContributionRequest {
    let period = try DateSpan(period)
    return ContributionRequest(
      content: content, records: content.records.selected(period: period), fragments: fragments,
      period: period, words: .english,
      reporter: Reporter(sector: content.profile.id, diagnostics: DiagnosticCollector()))
  }
}

import Assembling
import BinderyTesting
import Building
import Checking
import Findings
import SectorKit
import WorkspaceFiles

/// The findings in the example workspace with some files changed.
struct ExampleRun {
  var findings: [Diagnostic]
  var status: BuildStatus
  /// The marked place in the files.
  var marked: Place?

  private struct HealthPlugin: SectorPlugin {
    let description = SectorDescription(id: "health", folder: "Health")
  }
  private struct CulturePlugin: SectorPlugin {
    let description = SectorDescription(id: "culture", folder: "Culture")
  }

  init(_ example: CheckExample) async throws {
    var files = ExampleWorkspace.files
    for (path, text) in example.files { files[path] = text }
    try await self.init(files: files)
  }

  init(files: [String: String]) async throws {
    let workspace = try TemporaryWorkspace(files.mapValues { MarkedText($0).text })
    for (path, text) in files {
      guard let mark = MarkedText(text).mark else { continue }
      marked = Place(path: path, line: mark.line, column: mark.column)
    }
    let result = await Orchestrator(
      workspace: Workspace(root: Folder(location: workspace.location)),
      plugins: [HealthPlugin(), CulturePlugin()], options: BuildOptions(output: nil, jobs: 2)
    ).build(["report"])
    findings = result.outcomes.flatMap(\.diagnostics)
    status = result.report.status
  }
}

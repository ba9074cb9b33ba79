import ReportAssembly
import SectorKit
import Supervision
import WorkspaceFiles

/// A build in a child of this program, for the supervisor that started it.
struct SupervisedBuild {
  let order: BuildOrder
  let plugins: [any SectorPlugin]

  /// Builds and tells the journal what came of it.
  ///
  /// - Returns: the exit status.
  func run() async -> Int32 {
    let journal = Journal()
    let orchestrator = Orchestrator(
      workspace: Workspace(root: Folder(location: order.workspace)), plugins: plugins,
      options: order.options(observer: journal))
    let report = await orchestrator.build(order.editions).report
    journal.close(report)
    return report.status.rawValue
  }
}

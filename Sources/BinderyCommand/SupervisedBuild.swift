import Assembling
import Building
import SectorKit
import Supervision
import WorkspaceFiles

/// A build in a child of this program, for the supervisor that started it.
struct SupervisedBuild {
  let order: BuildOrder
  let plugins: [any SectorPlugin]
  let environment: CommandEnvironment

  /// Builds and writes the result to the journal.
  ///
  /// - Returns: the exit status.
  func run() async -> Int32 {
    let journal = Journal(for: order)
    var options = order.options(observer: journal)
    options.outputFormats = environment.formats
    let orchestrator = Orchestrator(
      workspace: Workspace(root: Folder(location: order.workspace)), plugins: plugins,
      options: options)
    let result = await orchestrator.build(order.editions)
    let report = result.report
    journal.close(report)
    // The process may exit inside the closure, while the result is still alive, instead of
    // deallocating it.
    withExtendedLifetime(result) { environment.finish(report.status.rawValue) }
    return report.status.rawValue
  }
}

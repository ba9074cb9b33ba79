import Assembling
import Building
import Findings
import PreviewNotes
import SectorKit
import Supervision

/// Runs `build` or `check`, in a child of this program or in this process.
struct BuildRun {
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let arguments: EditionArguments
  let options: BuildOptions
  let supervision: SupervisionArguments
  let global: GlobalOptions
  let environment: CommandEnvironment

  /// Runs the build and reports the result.
  ///
  /// - Returns: the exit status.
  func run() async -> Int32 {
    let editions: [String]
    do {
      editions = try arguments.names(in: workspace, environment)
    } catch {
      global.print([error], in: workspace.root, environment)
      return BuildExit.usage
    }
    let progress = ProgressLine(environment)
    let outcome = await supervised(editions, progress)
    switch outcome {
    case .done(let report):
      progress.end()
      return printReport(report)
    case .answered(let answer):
      // A child that builds closes with a report, so this one has run something else.
      progress.end()
      return max(answer.status, BuildExit.incomplete)
    case .interrupted(let signal):
      progress.end()
      environment.standardError(
        "bindery: interrupted; unfinished outputs are as they were before\n")
      environment.interrupt(signal)
      return 128 + signal
    case .unavailable(let reason):
      return await buildHere(editions, progress, .buildUnsupervised(reason))
    case nil: return await buildHere(editions, progress)
    }
  }

  /// Builds in this process.
  ///
  /// - Parameter finding: the reason why a build that should be supervised is not, if there is one.
  private func buildHere(
    _ editions: [String], _ progress: ProgressLine, _ finding: Diagnostic? = nil
  ) async -> Int32 {
    let result = await build(editions, observer: progress)
    progress.end()
    var report = result.report
    if let finding { report.add(finding) }
    // The process may exit inside the closure, while the result is still alive, as in a child.
    return withExtendedLifetime(result) { printReport(report) }
  }

  /// The outcome of a supervised build; nil if supervision is turned off.
  private func supervised(
    _ editions: [String], _ progress: ProgressLine
  ) async -> Supervisor.Outcome? {
    guard let program = environment.program, !supervision.noSupervision else { return nil }
    return await Supervisor(
      program: program,
      order: BuildOrder(
        workspace: workspace.root.location, editions: editions, options: options),
      limits: supervision.limits, observer: progress
    ).run()
  }

  private func build(
    _ editions: [String], observer: any BuildObserver
  ) async -> BuildResult {
    var options = options
    options.observer = observer
    options.outputFormats = environment.formats
    return await Orchestrator(workspace: workspace, plugins: plugins, options: options)
      .build(editions)
  }

  private func printReport(_ report: BuildReport) -> Int32 {
    if let notes = options.previewNotes {
      PreviewReport(of: report, in: workspace.root).write(to: notes)
    }
    return OutcomeReport(
      report: report, options: global, workspace: workspace, environment: environment
    ).print()
  }
}

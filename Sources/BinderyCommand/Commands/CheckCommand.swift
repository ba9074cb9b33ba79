import ArgumentParser
import ReportAssembly
import SectorKit

/// `bindery check`.
struct CheckCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Does everything that build does but writing.")

  @OptionGroup var editions: EditionArguments

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    try editions.checkSector(among: plugins)
    let progress = ProgressLine(environment)
    let orchestrator = Orchestrator(
      workspace: workspace, plugins: plugins,
      options: BuildOptions(
        sector: editions.sector, output: nil, isStrict: strict, jobs: options.jobs(environment),
        progress: { progress.step($0) }))
    let result = await orchestrator.build(editions.names(in: workspace, environment))
    progress.end()
    return OutcomeReport(
      result: result, format: options.diagnostics, workspace: workspace,
      environment: environment
    ).print()
  }
}

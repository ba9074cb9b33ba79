import ArgumentParser
import Building
import SectorKit

/// `bindery check`.
struct CheckCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Does everything that build does, but writes no output.",
    discussion: """
      Also proof-reads the texts of the editions, as ‘bindery proofread’ does; ‘build’ runs only \
      the checks of texts that an edition names under ‘checks’.
      """)

  @OptionGroup var editions: EditionArguments

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup(title: "Supervision") var supervision: SupervisionArguments

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    return await BuildRun(
      workspace: workspace, plugins: plugins,
      arguments: editions,
      options: BuildOptions(
        sector: editions.sector, output: nil, isStrict: strict, readsTexts: true,
        jobs: options.jobs(environment)),
      supervision: supervision, global: options, environment: environment
    ).run()
  }
}

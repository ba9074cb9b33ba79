import ArgumentParser
import Building
import Publishing
import SectorKit

/// `bindery build`.
struct BuildCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds editions.",
    discussion: """
      Each edition is written to DIR/<name>/ with its pictures in assets/ and a manifest.json. An \
      edition that cannot be built leaves the one before it in place.
      """)

  @OptionGroup var editions: EditionArguments

  @Option(
    help: ArgumentHelp(
      "What to write instead of the edition's formats, with commas between: "
        + "\(OutputFormats.standard.names.joined(separator: ", ")).",
      valueName: "formats"))
  var format: String?

  @Option(
    help: ArgumentHelp("The folder to write to; else build/ in the workspace.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup(title: "Supervision") var supervision: SupervisionArguments

  @OptionGroup(title: "Global options") var options: GlobalOptions

  private var formats: [String]? {
    format?.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let known = environment.formats.names
    for name in formats ?? [] where !known.contains(name) {
      throw ValidationError.unknown("format", name, among: known)
    }
    let workspace = try options.openWorkspace(environment)
    try editions.checkSector(among: plugins)
    let output =
      output.map(environment.absolute) ?? "\(workspace.root.location)/build"
    if OutputPlace(in: workspace.root).isSource(output) {
      throw ValidationError(
        "Outputs cannot go to ‘\(output)’, where the workspace has its sources.")
    }
    return await BuildRun(
      workspace: workspace, plugins: plugins,
      arguments: editions,
      options: BuildOptions(
        formats: formats, sector: editions.sector, output: output, isStrict: strict,
        jobs: options.jobs(environment)),
      supervision: supervision, diagnostics: options.diagnostics, environment: environment
    ).run()
  }
}

import ArgumentParser
import Assembling
import Building
import Checking
import Findings
import SectorKit
import Wording

/// `bindery trace`.
struct TraceCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows where a figure or a number comes from and where it appears.",
    discussion: """
      Name a figure by its id: culture.heritage-beneficiaries for one that a unit declares, \
      culture.activities or all.participants for one that Bindery computes. The command looks for \
      a number, such as 11,476, among the values of figures and in every text that an edition \
      shows.

      The list shows where the figure is declared, and every edition, section and line that shows \
      it.
      """)

  @Argument(
    help: ArgumentHelp("The figure’s id, or a number.", valueName: "figure|number"))
  var subject: String

  @Option(help: "The form of the list.")
  var format = ListCommand.Form.table

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    let names: [String]
    do {
      names = try EditionArguments.all(in: workspace)
    } catch {
      options.print([error], in: workspace.root, environment)
      return BuildExit.usage
    }
    var buildOptions = BuildOptions(output: nil, jobs: options.jobs(environment))
    buildOptions.outputFormats = environment.formats
    let result = await Orchestrator(
      workspace: workspace, plugins: plugins, options: buildOptions
    ).build(names)
    let trace = Trace(outcomes: result.outcomes, root: workspace.root)
    let listing: Listing
    if trace.isFigure(subject) {
      listing = trace.listing(ofFigure: subject)
    } else if let number = Quantity(subject)
      ?? StatedNumber.all(
        in: subject, Words.english.numbers
      ).first?.quantity
    {
      listing = trace.listing(ofNumber: number)
    } else {
      var known = KnownFigures(trace.ids)
      throw ValidationError.unknown(
        "figure", subject, nearest: known.nearest(to: subject),
        otherwise: "; ‘bindery list figures’ lists the declared ones.")
    }
    if format == .json {
      environment.standardOutput(try listing.json())
    } else if listing.rows.isEmpty {
      environment.standardOutput("No edition shows \(subject).\n")
    } else {
      environment.standardOutput(listing.table(columns: environment.columns))
    }
    // An edition that cannot be assembled shows nothing, which is no answer.
    let broken = result.outcomes.filter { $0.assembly == nil }.flatMap(\.diagnostics)
      .filter { $0.severity == .error }
    options.print(broken, in: workspace.root, environment)
    return broken.isEmpty ? 0 : BuildExit.incomplete
  }
}

import ArgumentParser
import Records
import SectorKit

/// `bindery list`.
struct ListCommand: RunnableCommand {
  /// What can be listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case editions, sectors, activities, publications, partners, designations, milestones, facts
  }

  /// How a list is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists what there is.")

  @Argument(
    help: ArgumentHelp(
      "What to list: \(Subject.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "subject"))
  var subject: Subject

  @Option(help: "Only records of a period, such as 2024, 2024-Q3 or 2021-03/2021-08.")
  var period: String?

  @Option(help: "How the list is written.")
  var format = Form.table

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws { _ = try span }

  private var span: DateSpan? {
    get throws {
      guard let period else { return nil }
      do throws(DateSpan.Problem) {
        return try DateSpan(period)
      } catch {
        throw ValidationError(
          error == .backwards
            ? "The period ‘\(period)’ ends before it begins."
            : "‘\(period)’ is not a period such as 2024, 2024-Q3 or 2021-03/2021-08.")
      }
    }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    let inventory = Inventory(
      workspace: workspace, plugins: plugins, period: try span, jobs: options.jobs(environment))
    let listing =
      switch subject {
      case .editions: inventory.editions()
      case .sectors: await inventory.sectors()
      case .activities: await inventory.activities()
      case .publications: await inventory.publications()
      case .partners: await inventory.partners()
      case .designations: await inventory.designations()
      case .milestones: await inventory.milestones()
      case .facts: await inventory.facts()
      }
    environment.standardOutput(format == .json ? try listing.json() : listing.table())
    options.diagnostics.printer(workspace.root, environment).print(listing.diagnostics)
    return listing.diagnostics.contains { $0.severity == .error } ? 1 : 0
  }
}

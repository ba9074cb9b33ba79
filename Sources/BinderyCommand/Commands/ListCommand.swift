import ArgumentParser
import Building
import Records
import SectorKit

/// `bindery list`.
struct ListCommand: RunnableCommand {
  /// The output form of a list.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists editions, units, records and more.")

  /// The lists other than those of records.
  private static let others = ["editions", "sectors"]

  @Argument(
    help: ArgumentHelp(
      "What to list: \(Self.subjects(.standard).joined(separator: ", ")).", valueName: "subject"),
    completion: .subjects)
  var subject: String

  @Option(help: "Only records of a period, such as 2024, 2024-Q3 or 2021-03/2021-08.")
  var period: String?

  @Option(
    help: ArgumentHelp("Only the records of a unit.", valueName: "id"), completion: .sectors)
  var sector: String?

  @Option(
    help: ArgumentHelp(
      "Only records that lack a field, such as participants.", valueName: "field"))
  var missing: String?

  @Option(help: "The form of the list.")
  var format = Form.table

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws { _ = try span }

  static func subjects(_ kinds: RecordKinds) -> [String] {
    others + kinds.types.map { $0.kindName }
  }

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
    let known = plugins.map(\.description.id)
    if let sector, !known.contains(sector) {
      throw ValidationError.unknown(
        "unit", sector, among: known, otherwise: "; there are \(known.joined(separator: ", ")).")
    }
    if sector != nil, Self.others.contains(subject) {
      throw ValidationError("--sector applies to records, and \(subject) belong to no unit.")
    }
    if missing != nil, Self.others.contains(subject) {
      throw ValidationError("--missing applies to records, and \(subject) are not records.")
    }
    let inventory = Inventory(
      workspace: workspace,
      plugins: plugins.filter { sector == nil || $0.description.id == sector }, period: try span,
      jobs: options.jobs(environment), restrictions: environment.restrictions,
      observer: environment.observer)
    let kinds = RecordKinds.standard.adding(plugins.flatMap(\.recordKinds))
    let listing: Listing
    switch (subject, kinds[subject]) {
    case ("editions", _): listing = inventory.editions()
    case ("sectors", _): listing = await inventory.sectors()
    case (_, let type?):
      if let missing, !type.fieldNames.contains(missing) {
        throw ValidationError.unknown(
          "field", missing, among: type.fieldNames,
          otherwise: " of \(subject); there are \(type.fieldNames.joined(separator: ", ")).")
      }
      listing = await inventory.records(of: type, missing: missing)
    case (_, nil):
      throw ValidationError.unknown(
        "list", subject, among: Self.subjects(kinds),
        otherwise: "; there are \(Self.subjects(kinds).joined(separator: ", ")).")
    }
    environment.standardOutput(
      format == .json ? try listing.json() : listing.table(columns: environment.columns))
    options.print(listing.diagnostics, in: workspace.root, environment)
    var events = BuildEvents()
    events.hasErrors = listing.diagnostics.contains { $0.severity == .error }
    return Verdict(of: events).status.rawValue
  }
}

import ArgumentParser
import Planning
import SectorKit

/// `bindery new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Creates the files of a new unit, edition or activity.",
    subcommands: [NewSector.self, NewEdition.self, NewActivity.self])
}

/// `bindery new sector`.
struct NewSector: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sector", abstract: "Creates a unit: its target, its content and its test.",
    discussion: """
      Changes the source of the program: it adds the unit to Package.swift and to the list of \
      plugins. Build the program again to make the unit available.
      """)

  @Argument(help: "The name of the target and the folder, such as Health or PublicHealth.")
  var name: String

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let root = try options.openWorkspace(environment).root
    let sector = try SectorScaffold(name)
    try sector.scaffold(in: root, plugins: plugins).write(in: root, environment)
    environment.standardOutput(
      """

      Next:
        1. Build the program again to add the unit to it:  swift build
        2. Write the unit's records into Plugins/\(name)/Content.
        3. Name the unit in the sections of an edition:  - sector: \(sector.id)

      Until then, editions that name the unit report that it does not exist. Run the unit's own tests
      with: swift test --filter \(name)

      """)
    return 0
  }
}

/// `bindery new edition`.
struct NewEdition: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition", abstract: "Creates an edition: its configuration and a foreword.",
    discussion: """
      With --from, copies the folder of another edition and updates it for the next period, with \
      the titles, the name and the web address that mention the old one.
      """)

  @Argument(
    help: "The name of its folder, such as newsletter-2025-1; with --from, by default the next one."
  )
  var name: String?

  @Option(
    help: ArgumentHelp(
      "The kind of edition: \(EditionKind.list).", valueName: "kind"), completion: .editionKinds)
  var kind: String?

  @Option(help: ArgumentHelp("The period it reports on, such as 2025-Q1.", valueName: "period"))
  var period: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The previous edition, as a starting point.", valueName: "edition"))
  var last: String?

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    if let last {
      guard kind == nil else {
        throw ValidationError(
          "An edition made with --from has the kind of the other one; leave out --kind.")
      }
      let sequel = try EditionSequel(name, from: last, period: period, in: workspace)
      try sequel.scaffold.write(in: workspace.root, environment)
      environment.standardOutput(sequel.summary)
      environment.standardOutput("\nNext: \(environment.invocation) build \(sequel.name)\n")
      return 0
    }
    guard let name, let kind else {
      throw ValidationError(
        name == nil
          ? "Name the edition, or the previous one with --from."
          : "Give its kind with --kind, or the previous edition with --from.")
    }
    guard let kind = EditionKind(rawValue: kind) else {
      throw ValidationError.unknown(
        "kind", kind, among: EditionKind.allCases.map(\.rawValue),
        otherwise: "; the kinds are \(EditionKind.list).")
    }
    let there = plugins.filter { workspace.content(of: $0.description).exists }
    try EditionScaffold(name, kind: kind, period: period)
      .scaffold(templates: workspace.templates, plugins: there)
      .write(in: workspace.root, environment)
    environment.standardOutput("\nNext: \(environment.invocation) build \(name)\n")
    return 0
  }
}

/// `bindery new activity`.
struct NewActivity: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: "Creates the file of an activity.")

  @Argument(help: "The title.")
  var title: String

  @Option(help: "The id of the unit.", completion: .sectors)
  var sector: String

  @Option(help: "The date, such as 2025-03-14 or 2025-03-14/2025-03-16.")
  var dates: String

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    let activity = try ActivityScaffold(title, dates: dates, sector: sector, plugins: plugins)
    try await activity.scaffold(beside: workspace.content(of: activity.plugin.description))
      .write(in: workspace.root, environment)
    return 0
  }
}

extension EditionKind {
  /// The kinds, as a list for messages.
  fileprivate static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

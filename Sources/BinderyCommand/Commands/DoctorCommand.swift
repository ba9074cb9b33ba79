import ArgumentParser
import Publishing
import SectorKit

/// `bindery doctor`.
struct DoctorCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Lists the outside engines of formats and pictures.",
    discussion: """
      Shows the version and location of each engine, the features that need it and how to install \
      it. A missing engine costs only its own formats or, for pictures, their sizes; the exit \
      status is 0.
      """)

  @Option(help: "The form of the list.")
  var format = ListCommand.Form.table

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let engines = environment.formats.engines + [(PictureEngine.engine, ["pictures"])]
    var listing = Listing(
      columns: ["engine", "version", "path", "formats", "install"], rows: [], endsInSentences: true)
    for (engine, formats) in engines {
      listing.rows.append(await row(of: engine, for: formats))
    }
    environment.standardOutput(
      format == .json ? try listing.json() : listing.table(columns: environment.columns))
    return 0
  }

  private func row(of engine: ExternalEngine, for formats: [String]) async -> [String] {
    let roll = EngineRoll()
    var start: EngineStart?
    var version = "not found"
    switch await roll.search(for: engine) {
    case .missing: break
    case .found(let found):
      start = found
      version = await roll.version(of: engine, found) ?? "unknown"
    case .outdated(let found, let known):
      start = found
      version = known.map { "\($0), too old" } ?? "unknown"
    }
    return [
      engine.name, version, start?.program ?? "", formats.joined(separator: ", "), engine.cure,
    ]
  }
}

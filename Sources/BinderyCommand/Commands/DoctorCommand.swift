import ArgumentParser
import Publishing
import SectorKit

/// `bindery doctor`.
struct DoctorCommand: RunnableCommand {
  static let asksPlugins = false
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Lists the outside engines of formats and pictures.",
    discussion: """
      For each engine: its version, where it was found, what needs it and how to get it. An engine that \
      is not there costs its formats alone or, for pictures, their sizes, so that the exit status is 0.
      """)

  @Option(help: "How the list is written.")
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
    let start = engine.start
    var version = "not there"
    if let start { version = await engine.version(of: start) ?? "unknown" }
    return [
      engine.name, version, start?.program ?? "", formats.joined(separator: ", "), engine.cure,
    ]
  }
}

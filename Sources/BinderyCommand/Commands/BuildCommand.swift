import ArgumentParser
import Building
import Publishing
import SectorKit
import Wording

/// `bindery build`.
struct BuildCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Builds editions.",
    discussion: """
      Each edition is written to DIR/<name>/ with its pictures in assets/ and a manifest.json. If \
      an edition cannot be built, its previous output stays in place.
      """)

  @OptionGroup var editions: EditionArguments

  @Option(
    help: ArgumentHelp(
      "The formats to write instead of the edition's own, separated by commas: "
        + "\(OutputFormats.standard.names.joined(separator: ", ")).",
      valueName: "formats"), completion: .formats)
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder to write to; by default, build/ in the workspace.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "For previews: the folder for a record of the source of each part of the pages and of the build's "
        + "outcome. Formats that need an outside engine are left out unless requested.",
      valueName: "dir", visibility: .hidden))
  var previewNotes: String?

  @OptionGroup(title: "Supervision") var supervision: SupervisionArguments

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    for (option, folder) in [("output", output), ("preview-notes", previewNotes)] where folder == ""
    {
      throw ValidationError("--\(option) takes the path of a folder.")
    }
  }

  /// The formats asked for, each once; nil for those of the editions.
  private func formats(among known: [String]) throws -> [String]? {
    guard let format else { return nil }
    var formats: [String] = []
    for part in format.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.trimmed)
      if name.isEmpty {
        throw ValidationError(
          "--format takes names of formats with commas between: \(known.joined(separator: ", ")).")
      }
      guard known.contains(name) else {
        throw ValidationError.unknown("format", name, among: known)
      }
      if !formats.contains(name) { formats.append(name) }
    }
    return formats
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let formats = try formats(among: environment.formats.names)
    let workspace = try options.openWorkspace(environment)
    let output =
      output.map(environment.absolute) ?? "\(workspace.root.location)/build"
    let previewNotes = previewNotes.map(environment.absolute)
    for folder in [output, previewNotes].compactMap(\.self)
    where OutputPlace(in: workspace.root).isSource(folder) {
      throw ValidationError(
        "Outputs cannot go to ‘\(folder)’, where the workspace has its sources.")
    }
    var build = BuildOptions(
      formats: formats, sector: editions.sector, output: output, isStrict: strict,
      jobs: options.jobs(environment))
    build.previewNotes = previewNotes
    return await BuildRun(
      workspace: workspace, plugins: plugins,
      arguments: editions, options: build,
      supervision: supervision, global: options, environment: environment
    ).run()
  }
}

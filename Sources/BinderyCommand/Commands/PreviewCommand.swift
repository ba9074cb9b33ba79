import ArgumentParser
import Assembling
import Bytes
import Findings
import Planning
import Platform
import PreviewNotes
import SectorKit
import WorkspaceFiles

/// `bindery preview`.
///
/// The preview is a separate program, which replaces this one: it needs a server, and nothing that
/// builds editions does.
struct PreviewCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Shows an edition in the browser while you write it.",
    discussion: """
      Prints an address. The page there follows every file that you save, shows the findings, and \
      opens your editor at the line of a paragraph. The preview writes nothing to build/. Ctrl-C \
      ends it.
      """)

  @Argument(
    help: ArgumentHelp(
      "The edition, by name or by the path of the folder or report.yaml.", valueName: "name|path"),
    completion: .editions)
  var edition: String

  @Option(
    help: ArgumentHelp("Only this unit's part of the edition.", valueName: "id"),
    completion: .sectors)
  var sector: String?

  @Option(help: ArgumentHelp("The port; by default, a free one.", valueName: "n"))
  var port: Int?

  @Flag(help: "Open a browser.")
  var open = false

  @Option(
    help: ArgumentHelp(
      "The address to listen on; by default, only this machine can see the preview. In a container, 0.0.0.0 "
        + "admits the host machine, and everybody else who knows the complete address of the page.",
      valueName: "host"))
  var host: String?

  @Flag(
    help: "Check the files twice a second, where the system does not report changes.")
  var poll = false

  @Flag(
    help:
      "Compile a unit's plugin when its Swift source changes; otherwise, a line reports the change."
  )
  var swift = false

  @Option(
    help: ArgumentHelp(
      "The editor to open files in: \(PreviewEditor.list), none, or an address with {path}, "
        + "{line} and {column} in it.", valueName: "editor"))
  var editor = PreviewEditor.visualStudioCode.rawValue

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    if let port, !(1...65_535).contains(port) {
      throw ValidationError("--port takes a number from 1 to 65535.")
    }
    if host == "" { throw ValidationError("--host takes an address or a name.") }
    if PreviewEditor.template(for: editor) == nil {
      throw ValidationError(
        "--editor takes \(PreviewEditor.list), none, or an address with {path} in it.")
    }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let workspace = try options.openWorkspace(environment)
    let name = try name(in: workspace, environment)
    guard let program = environment.program, let shown = PreviewProgram(beside: program) else {
      environment.standardError(
        "bindery: there is no program ‘\(PreviewProgram.name)’ beside this one; "
          + PreviewProgram.advice(environment.program) + "\n")
      return BuildExit.usage
    }
    var order = PreviewOrder(
      program: program, invocation: environment.invocation,
      workspace: workspace.root.location, edition: name)
    order.sector = sector
    order.port = port
    order.host = host
    order.opensBrowser = open
    order.polls = poll
    order.compilesSwift = swift
    order.editor = PreviewEditor.template(for: editor).flatMap { $0.isEmpty ? nil : $0 }
    let error = CurrentProcess.replace(
      by: ProcessLaunch(program: shown.path, arguments: [JSONText.of(order)]))
    environment.standardError("bindery: ‘\(shown.path)’ cannot be started: \(error.text)\n")
    return BuildExit.incomplete
  }

  /// The name of the edition.
  ///
  /// The edition may contain faults, but it has to exist; otherwise, the preview would wait for a
  /// misspelt name.
  private func name(in workspace: Workspace, _ environment: CommandEnvironment) throws -> String {
    var arguments = EditionArguments()
    arguments.editions = [edition]
    let known = (try? workspace.editionNames()) ?? []
    guard let name = try arguments.names(in: workspace, environment).first, known.contains(name)
    else { throw ValidationError.unknown("edition", edition, among: known) }
    return name
  }
}

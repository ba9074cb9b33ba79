import ArgumentParser
import Assembling
import Findings
import WorkspaceFiles

/// The options of every command.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that contains Configs/, Templates/ and Plugins/; by default, the nearest one upwards.",
      valueName: "dir"), completion: .directory)
  var workspace: String?

  @Option(help: "The form of findings on standard error.")
  var diagnostics = DiagnosticFormat.text

  @Flag(
    help: "Show every note; otherwise, text shows a few of each kind and the number of the others.")
  var notes = false

  @Option(
    help: ArgumentHelp(
      "How many tasks run at once, \(Self.mostJobs) at most; by default, as many as there are "
        + "processors.", valueName: "n"))
  var jobs: Int?

  /// More would only take memory and time for themselves.
  private static let mostJobs = 256

  func validate() throws {
    if workspace == "" { throw ValidationError("--workspace takes the path of a folder.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
  }

  /// The workspace that the command operates on.
  func openWorkspace(_ environment: CommandEnvironment) throws -> Workspace {
    if let path = workspace {
      let location = environment.absolute(path)
      let root = Folder(location: location)
      guard root.folder("Configs").exists else {
        throw ValidationError("‘\(path)’ is not a workspace: it contains no folder Configs.")
      }
      return Workspace(root: root)
    }
    guard let workspace = Workspace(around: environment.workingFolder) else {
      throw ValidationError(
        "There is no workspace here: no folder upwards contains Configs. Name one with --workspace."
      )
    }
    return workspace
  }

  /// Writes findings to standard error.
  func print(
    _ findings: [Diagnostic], in root: Folder, _ environment: CommandEnvironment
  ) {
    diagnostics.printer(root, environment, showsAllNotes: notes).print(findings)
  }

  /// The number of concurrent jobs.
  func jobs(_ environment: CommandEnvironment) -> Int {
    min(jobs ?? environment.processors, Self.mostJobs)
  }
}

extension CommandEnvironment {
  /// The absolute form of a path from the command line.
  func absolute(_ path: String) -> String {
    var absolute = path.hasPrefix("/") ? path : "\(workingFolder)/\(path)"
    while absolute.count > 1 && absolute.hasSuffix("/") { absolute.removeLast() }
    return absolute
  }
}

import ArgumentParser
import Assembling
import Building
import Findings
import Planning
import WorkspaceFiles

/// The editions that a command works on.
struct EditionArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Editions, by name or by the path of the folder or report.yaml; all if none is named.",
      valueName: "name|path"), completion: .editions)
  var editions: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this unit's part of the editions, next to the whole ones.", valueName: "id"),
    completion: .sectors)
  var sector: String?

  /// The names of the editions.
  ///
  /// - Throws: if all editions are requested but cannot be listed, or if there are none.
  func names(
    in workspace: Workspace, _ environment: CommandEnvironment
  ) throws(Diagnostic) -> [String] {
    if editions.isEmpty { return try Self.all(in: workspace) }
    // Strings that differ only in how Unicode writes their letters are equal; folders are not.
    var seen: Set<[UInt8]> = []
    return editions.map { name(of: $0, in: workspace, environment) }
      .filter { seen.insert(Array($0.utf8)).inserted }
  }

  /// The names of all editions.
  ///
  /// - Throws: if they cannot be listed, or if there are none.
  static func all(in workspace: Workspace) throws(Diagnostic) -> [String] {
    let folder = workspace.editions
    do throws(FileProblem) {
      let names = try workspace.editionNames()
      if !names.isEmpty { return names }
    } catch {
      throw error.diagnostic(path: folder.path, namedAt: nil)
    }
    throw .noEditions(in: folder.path)
  }

  private func name(
    of argument: String, in workspace: Workspace, _ environment: CommandEnvironment
  ) -> String {
    let isPath = argument.contains("/") || [".", "..", EditionFile.name].contains(argument)
    guard isPath else { return argument }
    // Findings and lists give paths relative to the workspace, regardless of the current folder.
    let locations = [environment.absolute(argument), "\(workspace.root.location)/\(argument)"]
    for location in locations {
      if let name = name(ofEditionAt: location, in: workspace) { return name }
    }
    return argument
  }

  /// The name of the edition whose folder or configuration is at a path; nil if there is none.
  private func name(ofEditionAt location: String, in workspace: Workspace) -> String? {
    var path = location
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/\(EditionFile.name)") { path.removeLast(EditionFile.name.count + 1) }
    guard let real = Folder(location: path).realLocation,
      let editions = workspace.editions.realLocation, real.hasPrefix(editions + "/")
    else { return nil }
    return String(real.dropFirst(editions.count + 1))
  }
}

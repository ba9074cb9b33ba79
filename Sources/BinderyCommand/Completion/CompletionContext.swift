import Assembling
import Planning
import Publishing
import Records
import SectorKit
import WorkspaceFiles

/// The names that the shell's completion can offer: those that the program and the workspace know.
struct CompletionContext: Sendable {
  /// The context of the command line to complete.
  @TaskLocal static var current: CompletionContext?

  /// Whether a command line comes from the shell, which requests completions.
  static func isAskedFor(_ arguments: [String]) -> Bool {
    arguments.first?.hasPrefix("---completion") ?? false
  }

  let plugins: [any SectorPlugin]
  let environment: CommandEnvironment

  /// The names of the editions in the workspace that a command line names, else in that around the
  /// working directory.
  func editions(for words: [String]) -> [String] {
    let named = words.firstIndex(of: "--workspace").map { words[($0 + 1)...].first ?? "" }
    guard
      let workspace = named.map({ Workspace(root: Folder(location: environment.absolute($0))) })
        ?? Workspace(around: environment.workingFolder)
    else { return [] }
    return ((try? workspace.editionNames()) ?? []).filter(EditionName.isValid)
  }

  /// The ids of the units.
  var sectors: [String] { plugins.map(\.description.id) }

  /// The subjects of `list`.
  var subjects: [String] {
    ListCommand.subjects(.standard.adding(plugins.flatMap(\.recordKinds)))
  }

  /// The formats, behind those that are already there with a comma.
  func formats(after prefix: String) -> [String] {
    let given = prefix.lastIndex(of: ",").map { prefix[...$0] } ?? ""
    let known = given.split(separator: ",").map(String.init)
    return environment.formats.names.filter { !known.contains($0) }.map { given + $0 }
  }
}

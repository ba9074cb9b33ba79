import ArgumentParser
import WorkspaceFiles

/// Files to make and files to change, all or nothing as far as can be known before.
struct Scaffold {
  /// A file to make.
  struct NewFile {
    var path: String
    var text: String
  }

  /// A file to change.
  struct Edit {
    var path: String
    var text: String
  }

  var files: [NewFile]
  var edits: [Edit] = []

  /// Makes the files and the changes; tells what was done.
  ///
  /// - Throws: what a person can mend, before anything is written.
  func write(in root: Folder, _ environment: CommandEnvironment) throws {
    for file in files where root.contains(file.path) {
      throw ValidationError("There is a file ‘\(file.path)’ already; nothing was changed.")
    }
    for file in files {
      try Self.attempt(file.path) { () throws(FileProblem) in
        try root.create(file.path, file.text)
      }
      environment.standardOutput("made    \(file.path)\n")
    }
    for edit in edits {
      try Self.attempt(edit.path) { () throws(FileProblem) in
        try root.replace(edit.path, edit.text)
      }
      environment.standardOutput("changed \(edit.path)\n")
    }
  }

  private static func attempt(
    _ path: String, _ action: () throws(FileProblem) -> Void
  ) throws {
    do { try action() } catch {
      throw ValidationError(
        error.diagnostic(path: path, namedAt: nil).message)
    }
  }
}

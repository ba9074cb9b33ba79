import ArgumentParser
import Findings
import WorkspaceFiles

/// Files to create and to edit; everything that can be checked is checked before the first is
/// written.
struct Scaffold {
  /// A file to create.
  struct NewFile {
    var path: String
    var bytes: [UInt8]

    /// A file with bytes.
    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// A file with a text.
    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// Whether to read the file as text; others, such as pictures, are copied unchanged.
    var isText: Bool {
      [".yaml", ".md", ".csv", ".swift"].contains { path.hasSuffix($0) }
    }
  }

  /// A file to edit.
  struct Edit {
    var path: String
    var text: String
  }

  var files: [NewFile]
  var edits: [Edit] = []

  /// Creates and edits the files, and reports each.
  ///
  /// - Throws: an error that the user can fix, before anything is written.
  func write(in root: Folder, _ environment: CommandEnvironment) throws {
    for file in files where root.contains(file.path) {
      throw ValidationError("There is a file ‘\(file.path)’ already; nothing was changed.")
    }
    for file in files {
      try Self.attempt(file.path) { () throws(FileProblem) in
        if file.isText { _ = try SourceText(file.bytes) }
        try root.checkCreating(file.path)
      }
    }
    for file in files {
      try Self.attempt(file.path, writes: true) { () throws(FileProblem) in
        try root.create(file.path, file.bytes)
      }
      environment.standardOutput("made    \(file.path.visible)\n")
    }
    for edit in edits {
      let old = try Self.attempt(edit.path) { () throws(FileProblem) in
        try root.read(edit.path, limit: SourceText.defaultLimit)
      }
      try Self.attempt(edit.path, writes: true) { () throws(FileProblem) in
        try root.replace(edit.path, old, with: Array(edit.text.utf8))
      }
      environment.standardOutput("changed \(edit.path.visible)\n")
    }
  }

  /// Does something with a file.
  ///
  /// - Parameter writes: whether the closure writes rather than reads.
  /// - Throws: the problem of the file, as an error that the user can fix.
  static func attempt<Result>(
    _ path: String, writes: Bool = false, _ action: () throws(FileProblem) -> Result
  ) throws -> Result {
    do { return try action() } catch .outside {
      throw ValidationError(FileProblem.outside.diagnostic(path: path, namedAt: nil).message)
    } catch {
      let finding =
        writes
        ? error.writingDiagnostic(path: path) : error.diagnostic(path: path, namedAt: nil)
      throw ValidationError(finding.message)
    }
  }
}

import Platform

/// The folders where a shell would look for a program.
struct ProgramSearch: Sendable {
  private let folders: [Substring]

  /// - Parameter path: the folders with colons between them, as `PATH` has them.
  init(_ path: String = CurrentProcess.environmentVariable("PATH") ?? "") {
    // An empty name would be the working folder, where anybody may have put something.
    folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
  }

  /// The location of a program; nil if there is none of that name.
  func location(of name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first(where: FileSystem.isExecutable)
  }
}

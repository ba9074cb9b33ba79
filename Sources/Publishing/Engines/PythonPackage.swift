import Platform

/// A Python package that provides an engine whose command is not installed.
package struct PythonPackage: Sendable, Hashable {
  /// The start of the package.
  package enum Start: Sendable, Hashable {
    /// A Python program that understands the arguments of the command.
    case script(String)
    /// The command itself, at a path inside the package.
    case program(String)
  }

  /// The name to import it by.
  package let module: String
  /// The start of the package.
  package let start: Start

  /// Describes a package with a program that understands the arguments of the command.
  package init(module: String, script: String) {
    self.module = module
    start = .script(script)
  }

  /// Describes a package that contains the command.
  package init(module: String, program: String) {
    self.module = module
    start = .program(program)
  }

  /// The folder, beside the program or above it, with an environment set up for engines.
  private static let environment = "engines"
  /// The number of folders above the program's to search.
  private static let levels = 3

  /// How to start it; nil where the package is not installed.
  ///
  /// An environment called `engines` near this program comes first, then the interpreters in `PATH`.
  /// Nothing is run to find out: the package has to be in one of the interpreter's own folders.
  var found: EngineStart? {
    for folder in Self.environments + ExternalEngine.searchPath {
      let interpreter = "\(folder)/python3"
      guard FileSystem.isExecutable(interpreter), let package = location(beside: folder) else {
        continue
      }
      switch start {
      case .script(let script):
        return EngineStart(program: interpreter, arguments: ["-c", script])
      case .program(let path):
        let program = "\(package)/\(path)"
        if FileSystem.isExecutable(program) { return EngineStart(program: program) }
      }
    }
    return nil
  }

  private static var environments: [String] {
    guard var folder = CurrentProcess.programPath else { return [] }
    var found: [String] = []
    for _ in 0...levels {
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { break }
      folder = String(folder[..<slash])
      found.append("\(folder)/\(environment)/bin")
    }
    return found
  }

  /// The location of the package for the interpreter in a folder.
  private func location(beside folder: String) -> String? {
    let root = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    for library in ["\(root)/lib", "\(root)/local/lib"] {
      guard let entries = try? DirectoryListing.entries(of: library) else { continue }
      for entry in entries where entry.name.hasPrefix("python3") {
        for packages in ["site-packages", "dist-packages"] {
          let path = "\(library)/\(entry.name)/\(packages)/\(module)"
          if FileStatus(path: path)?.isFolder == true { return path }
        }
      }
    }
    return nil
  }
}

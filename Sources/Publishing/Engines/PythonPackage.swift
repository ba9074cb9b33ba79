import Platform

/// A Python package that provides an engine whose command is not installed.
package struct PythonPackage: Sendable, Hashable {
  /// The name to import it by.
  package let module: String
  /// The program that understands the arguments of the command.
  package let script: String

  /// Describes a package.
  package init(module: String, script: String) {
    self.module = module
    self.script = script
  }

  /// The folder, beside the program or above it, with an environment that is set up for engines.
  private static let environment = "engines"
  /// How many folders above the program's are searched.
  private static let levels = 3

  /// How to run the script; nil where the package is not installed.
  ///
  /// An environment called `engines` near this program comes first, then the interpreters in `PATH`.
  /// Nothing is run to find out: the package has to be in one of the interpreter's own folders.
  var start: EngineStart? {
    for folder in Self.environments + ExternalEngine.searchPath {
      let program = "\(folder)/python3"
      guard FileSystem.isExecutable(program), isInstalled(beside: folder) else { continue }
      return EngineStart(program: program, arguments: ["-c", script])
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

  private func isInstalled(beside folder: String) -> Bool {
    let root = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    for library in ["\(root)/lib", "\(root)/local/lib"] {
      guard let entries = try? DirectoryListing.entries(of: library) else { continue }
      for entry in entries where entry.name.hasPrefix("python3") {
        for packages in ["site-packages", "dist-packages"] {
          let path = "\(library)/\(entry.name)/\(packages)/\(module)"
          if FileStatus(path: path)?.isFolder == true { return true }
        }
      }
    }
    return false
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Makes a file that is not there yet, and the folders on its path.
  ///
  /// - Throws: also when something of that name is there.
  public func create(_ file: String, _ text: String) throws(FileProblem) {
    guard let inside = Self.normalized(file) else { throw .outside }
    try Self.makeFolders(above: "\(location)/\(inside)")
    try Self.write(text, to: "\(location)/\(inside)")
  }

  /// Puts a text in the place of a file's in one step.
  public func replace(_ file: String, _ text: String) throws(FileProblem) {
    let path = try locate(file)
    let beside = "\(path).new"
    unlink(beside)
    try Self.write(text, to: beside)
    guard rename(beside, path) == 0 else {
      let problem = FileProblem.fromErrno()
      unlink(beside)
      throw problem
    }
  }

  private static func write(_ text: String, to path: String) throws(FileProblem) {
    try NewFile(path).append(Array(text.utf8))
  }

  private static func makeFolders(above path: String) throws(FileProblem) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try makeFolders(String(path[..<slash]))
  }

  /// Makes a folder and those on its path, as far as they are not there.
  static func makeFolders(_ path: String) throws(FileProblem) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileProblem.fromErrno()
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileProblem.fromErrno() }
  }
}

import Platform

extension Folder {
  /// Creates a text file where there is none yet, and the folders on its path.
  ///
  /// - Throws: also if the path already exists.
  public func create(_ file: String, _ text: String) throws(FileProblem) {
    try create(file, Array(text.utf8))
  }

  /// Checks that a file would be created inside the folder, where it is read again.
  ///
  /// A link to a folder is not followed, unless it stands for a folder immediately in this one, as
  /// `Plugins` may.
  public func checkCreating(_ file: String) throws(FileProblem) {
    guard let inside = Self.normalized(file) else { throw .outside }
    let parts = inside.split(separator: "/").map(String.init)
    for count in parts.indices.dropFirst(2) {
      let folder = parts[..<count].joined(separator: "/")
      if FileStatus(unfollowed: "\(location)/\(folder)")?.isLink == true { throw .outside }
    }
  }

  /// Creates a file that does not exist yet, and the folders on its path.
  ///
  /// - Throws: also if the path already exists.
  public func create(_ file: String, _ bytes: [UInt8]) throws(FileProblem) {
    try checkCreating(file)
    guard let inside = Self.normalized(file) else { throw .outside }
    let path = "\(location)/\(inside)"
    try FileProblem.mapping { () throws(SystemError) in
      if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
        try FileSystem.makeFolders(String(path[..<slash]))
      }
      try NewFile(path).append(bytes)
    }
  }

  /// Atomically replaces a file with a text.
  public func replace(_ file: String, _ text: String) throws(FileProblem) {
    let path = try locate(file)
    let beside = "\(path).new"
    if FileStatus(unfollowed: beside) != nil { throw .failed("‘\(beside)’ is in the way") }
    try FileProblem.mapping { () throws(SystemError) in
      try NewFile(beside).append(Array(text.utf8))
      do throws(SystemError) {
        try FileSystem.move(beside, to: path)
      } catch {
        FileSystem.removeFile(beside)
        throw error
      }
    }
  }
}

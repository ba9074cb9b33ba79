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
      try Self.write(bytes, to: NewFile(path), at: path)
    }
  }

  /// Writes a new file whole, or not at all.
  private static func write(
    _ bytes: [UInt8], to file: consuming NewFile, at path: String
  ) throws(SystemError) {
    do throws(SystemError) {
      try file.append(bytes)
    } catch {
      FileSystem.removeFile(path)
      throw error
    }
  }

  /// Atomically replaces a file with another text, with the same permissions.
  ///
  /// - Parameter old: what was read from the file.
  /// - Throws: also if the file contains something else by now, or may not be changed.
  public func replace(_ file: String, _ old: [UInt8], with text: [UInt8]) throws(FileProblem) {
    let path = try locate(file)
    let beside = "\(path).new"
    if FileStatus(unfollowed: beside) != nil { throw .failed("‘\(beside)’ is in the way") }
    guard let permissions = FileStatus(path: path)?.permissions else { throw .missing }
    // Whoever may write into the folder could replace it all the same.
    guard permissions & 0o200 != 0 else { throw .failed("it is read-only") }
    try FileProblem.mapping { () throws(SystemError) in
      try Self.write(text, to: NewFile(beside), at: beside)
    }
    do throws(FileProblem) {
      try FileProblem.mapping { () throws(SystemError) in
        try FileSystem.setPermissions(permissions, of: beside)
      }
      // Somebody may have saved it meanwhile.
      guard try FileContent.read(path) == old else {
        throw .failed("it was changed while it was read; run the command again")
      }
      try FileProblem.mapping { () throws(SystemError) in
        try FileSystem.move(beside, to: path)
      }
    } catch {
      FileSystem.removeFile(beside)
      throw error
    }
  }
}

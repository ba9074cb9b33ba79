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
  /// A link to a folder is not followed, unless it is directly in this folder, as `Plugins` may be.
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
    try FileProblem.writing { () throws(SystemError) in
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

  /// Atomically replaces a file with another text, with the same permissions and, as far as the system
  /// allows it, of the same owner and group.
  ///
  /// A file with several names (hard links) is left alone: the others would keep the old text.
  ///
  /// - Parameter old: the bytes read from the file.
  /// - Throws: also if the file contains something else by now, or may not be changed.
  public func replace(_ file: String, _ old: [UInt8], with text: [UInt8]) throws(FileProblem) {
    let path = try locate(file)
    let beside = "\(path).new"
    if FileStatus(unfollowed: beside) != nil { throw .failed("‘\(beside)’ is in the way") }
    guard let status = FileStatus(path: path) else { throw .missing }
    // Anyone who may write into the folder could replace it all the same.
    guard status.permissions & 0o200 != 0 else { throw .failed("it is read-only") }
    guard status.links == 1 else {
      throw .failed("the file has other names (hard links), which would keep the old text")
    }
    try FileProblem.writing { () throws(SystemError) in
      try Self.write(text, to: NewFile(beside), at: beside)
    }
    do throws(FileProblem) {
      try FileProblem.writing { () throws(SystemError) in
        try Self.setStatus(of: beside, to: status)
      }
      // Somebody may have saved it meanwhile.
      guard try FileContent.read(path) == old else {
        throw .failed("it changed during the reading; run the command again")
      }
      try FileProblem.writing { () throws(SystemError) in
        try FileSystem.move(beside, to: path)
      }
    } catch {
      FileSystem.removeFile(beside)
      throw error
    }
  }

  /// Gives a new file the owner, the group and the permissions of the one that it replaces.
  private static func setStatus(of path: String, to old: FileStatus) throws(SystemError) {
    guard let new = FileStatus(path: path) else { throw .notFound }
    if (new.owner, new.group) != (old.owner, old.group),
      (try? FileSystem.setOwner(old.owner, group: old.group, of: path)) == nil
    {
      // Only root can give files away. A new file in a colleague's folder may belong to the writer,
      // as with editors; the group may go on reading it.
      try? FileSystem.setOwner(new.owner, group: old.group, of: path)
    }
    try FileSystem.setPermissions(old.permissions, of: path)
  }
}

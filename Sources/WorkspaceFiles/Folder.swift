import Platform

/// A folder of the workspace that gives no access to anything outside it.
public struct Folder: Sendable, Hashable {
  /// The folder's path on this machine.
  ///
  /// It never appears in an output.
  public let location: String
  /// The folder's path relative to the workspace; empty for the workspace itself.
  public let path: String

  /// Makes a reference to a folder, which need not exist.
  public init(location: String, path: String = "") {
    self.location = location
    self.path = path
  }

  /// A folder inside this one.
  public func folder(_ name: String) -> Folder {
    Folder(location: "\(location)/\(name)", path: displayPath(name))
  }

  /// The path of a file relative to the workspace, for messages.
  public func displayPath(_ file: String) -> String {
    path.isEmpty ? file : "\(path)/\(file)"
  }

  /// Whether the folder exists.
  public var exists: Bool { FileStatus(path: location)?.isFolder ?? false }

  /// The folder's location with symbolic links resolved; nil if it does not exist.
  public var realLocation: String? { try? FileSystem.realPath(location) }

  /// Whether the folder is actually at its path rather than behind a symbolic link.
  ///
  /// - Parameter outer: an enclosing folder, which may itself be a link.
  public func isInPlace(in outer: Folder) -> Bool {
    guard let real = realLocation, let realOuter = outer.realLocation else { return false }
    let slash = outer.path.isEmpty ? "/" : ""
    return real == realOuter + slash + path.dropFirst(outer.path.count)
  }

  /// Whether a file or folder of that name exists; symbolic links are followed.
  public func contains(_ file: String) -> Bool {
    FileStatus(path: "\(location)/\(file)") != nil
      || Self.stored(file, below: location) != nil
  }

  /// The location of a file on this machine.
  ///
  /// - Throws: if the file does not exist, or is outside the folder once symbolic links are
  ///   resolved.
  public func locate(_ file: String) throws(FileProblem) -> String {
    guard let named = Self.normalized(file) else { throw .outside }
    let inside = Self.stored(named, below: location) ?? named
    let candidate = "\(location)/\(inside)"
    if try !Self.meetsLink(inside, below: location) { return candidate }
    let real = try FileProblem.mapping { () throws(SystemError) in
      try FileSystem.realPath(candidate)
    }
    guard let root = realLocation else { throw .missing }
    guard real.hasPrefix(root == "/" ? "/" : root + "/") else { throw .outside }
    return real
  }

  /// A path as the disk writes it where letters and marks are composed otherwise there, which nobody
  /// can see; nil where there is no such file, or nothing that could be composed otherwise.
  private static func stored(_ path: String, below location: String) -> String? {
    guard !path.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var found = ""
    for part in path.split(separator: "/") {
      let next = found.isEmpty ? String(part) : "\(found)/\(part)"
      if FileStatus(unfollowed: "\(location)/\(next)") != nil {
        found = next
        continue
      }
      // Texts that differ in nothing else are equal in Swift.
      guard
        let entry = try? DirectoryListing.entries(of: "\(location)/\(found)")
          .first(where: { $0.name == part })
      else { return nil }
      found = found.isEmpty ? entry.name : "\(found)/\(entry.name)"
    }
    return found
  }

  /// Whether any component of a path is a symbolic link; a path without links cannot lead out.
  private static func meetsLink(
    _ path: String, below location: String
  ) throws(FileProblem) -> Bool {
    var current = location
    for part in path.split(separator: "/") {
      current += "/\(part)"
      guard let status = FileStatus(unfollowed: current) else { throw FileProblem(.last) }
      if status.isLink { return true }
    }
    return false
  }

  /// Checks whether a file could be read, without reading it.
  ///
  /// - Parameter limit: the maximum size in bytes.
  public func examine(_ file: String, limit: Int) throws(FileProblem) {
    guard let status = FileStatus(path: try locate(file)) else { throw .missing }
    guard status.isRegular else { throw .notRegular }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
  }

  /// Whether a file or a symbolic link, even a dangling one, has that name, or may have it in a
  /// folder that this user cannot search; reading the file then reports the reason.
  public func mayContain(_ file: String) -> Bool {
    FileStatus(unfollowed: "\(location)/\(file)") != nil || SystemError.last == .denied
  }

  /// The bytes of a file that the user names.
  ///
  /// - Parameter limit: the maximum size in bytes.
  public func read(_ file: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    try FileContent.read(locate(file), limit: limit, follow: true)
  }

  /// The first bytes of a file named by a person.
  public func readStart(_ file: String, count: Int) throws(FileProblem) -> [UInt8] {
    try FileContent.readStart(locate(file), count: count)
  }

  /// The bytes of a file returned by ``files(under:)``, so no folder on its path is a link.
  public func read(listed file: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    do {
      return try FileContent.read("\(location)/\(file)", limit: limit, follow: false)
    } catch .outside {
      return try read(file, limit: limit)  // a link, which may point inside the folder
    }
  }

  /// The files under a subfolder, at any depth, and its unreadable entries.
  ///
  /// Names that begin with a dot are skipped, and so are files that systems, editors and office
  /// programs leave behind (see ``Clutter``); a folder that does not exist has no files.
  ///
  /// - Parameter subfolder: the name of the subfolder; empty for the folder itself.
  public func listing(under subfolder: String) throws(FileProblem) -> FolderListing {
    if !subfolder.isEmpty, FileStatus(unfollowed: "\(location)/\(subfolder)")?.isLink == true {
      throw .outside
    }
    return try FolderListing(subfolder, in: location)
  }

  /// The files under a subfolder as in its ``listing(under:)``; unreadable entries are left out.
  public func files(under subfolder: String) throws(FileProblem) -> [String] {
    try listing(under: subfolder).files
  }

  /// The names in the folder that are not UTF-8, as messages show them; empty if it cannot be listed.
  package func illegibleNames() -> [String] {
    ((try? DirectoryListing(of: location))?.illegibleEntries ?? []).map(\.shownName).sorted()
  }

  /// The subfolders that hold a file of a name, and whose own names are not UTF-8, as messages show them.
  package func illegibleFolders(holding file: String) -> [String] {
    ((try? DirectoryListing(of: location))?.illegibleEntries ?? []).filter { $0.holds(file) }
      .map(\.shownName).sorted()
  }

  /// The immediate subfolders, sorted by the bytes of their names.
  public func folders() throws(FileProblem) -> [String] {
    var names: [String] = []
    for entry in try Self.entries(of: location) where entry.isFolder {
      names.append(entry.name)
    }
    return names.sorted(by: MemorySearch.precedes)
  }

  /// The names of the folder's entries, folders with a trailing slash, sorted by their bytes.
  public func names() throws(FileProblem) -> [String] {
    try Self.entries(of: location).map { $0.isFolder ? $0.name + "/" : $0.name }
      .sorted(by: MemorySearch.precedes)
  }

  /// The entries of a folder; empty if it does not exist.
  private static func entries(
    of path: String
  ) throws(FileProblem) -> [DirectoryListing.Entry] {
    do {
      return try DirectoryListing.entries(of: path).filter { !Clutter.contains($0.name) }
    } catch .notFound, .notFolder {
      return []
    } catch {
      throw FileProblem(error)
    }
  }

  /// The path without `.` and `..` components; nil if it is absolute, empty or leads out of the
  /// folder.
  public static func normalized(_ path: String) -> String? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
    if isNormalized(path) { return path }
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// Whether no component of a relative path is empty or begins with a dot, as in most paths, which need no
  /// taking apart.
  private static func isNormalized(_ path: String) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in path.utf8 {
      if previous == UInt8(ascii: "/"), byte == previous || byte == UInt8(ascii: ".") {
        return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "/")
  }
}

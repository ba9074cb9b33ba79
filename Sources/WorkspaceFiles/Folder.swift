import Platform

/// A folder of the workspace; nothing outside it can be reached through it.
public struct Folder: Sendable, Hashable {
  /// Where the folder is on this machine.
  ///
  /// It never shows in an output.
  public let location: String
  /// The folder's path relative to the workspace; empty for the workspace itself.
  public let path: String

  /// Names a folder, which need not be there.
  public init(location: String, path: String = "") {
    self.location = location
    self.path = path
  }

  /// A folder inside this one.
  public func folder(_ name: String) -> Folder {
    Folder(location: "\(location)/\(name)", path: displayPath(name))
  }

  /// The path of a file relative to the workspace.
  public func displayPath(_ file: String) -> String {
    path.isEmpty ? file : "\(path)/\(file)"
  }

  /// Whether the folder is there.
  public var exists: Bool { FileStatus(path: location)?.isFolder ?? false }

  /// Where the folder is once symbolic links are followed; nil when it is not there.
  public var realLocation: String? { try? FileSystem.realPath(location) }

  /// Whether the folder is where its path says, and not reached through a symbolic link.
  ///
  /// - Parameter outer: a folder around it, which may be a link itself.
  public func isInPlace(in outer: Folder) -> Bool {
    guard let real = realLocation, let realOuter = outer.realLocation else { return false }
    let slash = outer.path.isEmpty ? "/" : ""
    return real == realOuter + slash + path.dropFirst(outer.path.count)
  }

  /// Whether there is a file or folder of that name, a symbolic link counting as what it leads to.
  public func holds(_ file: String) -> Bool {
    FileStatus(path: "\(location)/\(file)") != nil
      || Self.stored(file, below: location) != nil
  }

  /// Where a file is on this machine.
  ///
  /// - Throws: when it is not there, or not inside the folder once symbolic links are followed.
  public func locate(_ file: String) throws(FileProblem) -> String {
    guard let named = Self.normalized(file) else { throw .outside }
    let inside = Self.stored(named, below: location) ?? named
    let candidate = "\(location)/\(inside)"
    if try !Self.meetsLink(inside, below: location) { return candidate }
    let real = try FileProblem.of { () throws(SystemError) in try FileSystem.realPath(candidate) }
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

  /// Whether a folder on a path or what it leads to is a symbolic link; without any, a path leads
  /// nowhere but where it says.
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

  /// Looks whether a file could be read, without reading it.
  ///
  /// - Parameter limit: the greatest size in bytes.
  public func examine(_ file: String, limit: Int) throws(FileProblem) {
    guard let status = FileStatus(path: try locate(file)) else { throw .missing }
    guard status.isRegular else { throw .notRegular }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
  }

  /// Whether a name is taken, also by a symbolic link that leads nowhere, or may be taken in a folder
  /// that this user may not look into: who goes on to read the file learns why that is impossible.
  public func names(_ file: String) -> Bool {
    FileStatus(unfollowed: "\(location)/\(file)") != nil || SystemError.last == .denied
  }

  /// The bytes of a file named by a person.
  ///
  /// - Parameter limit: the greatest size in bytes.
  public func read(_ file: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    try FileContent.read(locate(file), limit: limit, follow: true)
  }

  /// The bytes of a file that ``files(under:)`` gave; that way no folder on its path can be a link.
  public func read(listed file: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    do {
      return try FileContent.read("\(location)/\(file)", limit: limit, follow: false)
    } catch .outside {
      return try read(file, limit: limit)  // a link, which may stay inside the folder
    }
  }

  /// The files under a folder inside this one, at any depth, in the order of their names' bytes.
  ///
  /// Names that begin with a dot are passed over; a folder that is not there holds nothing.
  public func files(under subfolder: String) throws(FileProblem) -> [String] {
    if FileStatus(unfollowed: "\(location)/\(subfolder)")?.isLink == true { throw .outside }
    var files: [String] = []
    var pending = [subfolder]
    while let current = pending.popLast() {
      for entry in try Self.entries(of: "\(location)/\(current)") {
        let path = "\(current)/\(entry.name)"
        if entry.isFolder { pending.append(path) } else { files.append(path) }
      }
    }
    return files.sorted(by: MemorySearch.precedes)
  }

  /// The folders directly inside this one, in the order of their names' bytes.
  public func folders() throws(FileProblem) -> [String] {
    var names: [String] = []
    for entry in try Self.entries(of: location) where entry.isFolder {
      names.append(entry.name)
    }
    return names.sorted(by: MemorySearch.precedes)
  }

  /// The entries of a folder; none when it is not there.
  private static func entries(
    of path: String
  ) throws(FileProblem) -> [DirectoryListing.Entry] {
    do {
      return try DirectoryListing.entries(of: path)
    } catch .notFound, .notFolder {
      return []
    } catch {
      throw FileProblem(error)
    }
  }

  /// The path without `.` and `..`; nil when it is absolute, empty or leads out.
  public static func normalized(_ path: String) -> String? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
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
}

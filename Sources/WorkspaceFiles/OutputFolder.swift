package import Platform
import Synchronization

/// A folder written next to the one that it will replace.
///
/// The old folder stays as it is until ``publish()``; a folder that is not published is removed.
/// While this object exists, other processes that want to write a folder with the same parent wait.
/// Leftovers of a process that was killed are removed by the next; those that cannot be removed are
/// listed in ``leftovers`` and block nothing. Each has a mark until it is whole, and then a
/// manifest; a folder with neither belongs to somebody and is left alone. Other users have no
/// access before the folder is published.
package final class OutputFolder: Sendable {
  /// The location of the folder to replace.
  package let target: String
  /// The location of the folder during writing.
  package let staging: String
  private let lock: FolderLock
  private let permissions: UInt32
  private let isPublished = Mutex(false)
  private let unremoved: Mutex<[Leftover]>

  /// The entries next to the target that obstruct builds.
  package var leftovers: [Leftover] { unremoved.withLock { $0 } }

  /// Creates an empty folder next to `parent/name`.
  ///
  /// - Parameter waiting: called if another build has to finish first.
  package init(
    parent: String, name: String, waiting: () -> Void = {}
  ) throws(FileProblem) {
    let target = "\(parent)/\(name)"
    self.target = target
    do throws(SystemError) {
      try FileSystem.makeFolders(parent)
      lock = try FolderLock(parent, waiting: waiting)
    } catch {
      throw FileProblem(error, folder: parent)
    }
    var leftovers = try Self.clear(target, Self.stagings(parent, name))
    var free: String?
    for staging in Self.stagings(parent, name) where free == nil {
      let taken = [staging, Self.old(staging)].filter { FileStatus(unfollowed: $0) != nil }
      if taken.isEmpty { free = staging }
      for path in taken where !leftovers.contains(where: { $0.path == path }) {
        leftovers.append(Leftover(path: path, isOfBuild: false))
      }
    }
    guard let free else { throw .failed("‘\(leftovers[0].path)’ and its like are in the way") }
    unremoved = Mutex(leftovers)
    staging = free
    permissions = try FileProblem.mapping { () throws(SystemError) in
      try FileSystem.makeFolder(free)
      do throws(SystemError) {
        let permissions = FileStatus(path: free)?.permissions ?? 0o755
        try FileSystem.setPermissions(permissions & 0o700, of: free)
        try Self.mark(free)
        return permissions
      } catch {
        FileSystem.remove(free)
        throw error
      }
    }
  }

  deinit {
    if !isPublished.withLock({ $0 }) { Self.remove(staging) }
  }

  /// Creates a file for writing, and the folders on its path.
  package func makeFile(_ path: String) throws(FileProblem) -> NewFile {
    try makeFolder(above: path)
    return try FileProblem.mapping { () throws(SystemError) in try NewFile("\(staging)/\(path)") }
  }

  /// Creates the folders on a file's path.
  package func makeFolder(above path: String) throws(FileProblem) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try FileProblem.mapping { () throws(SystemError) in
      try FileSystem.makeFolders("\(staging)/\(path[..<slash])")
    }
  }

  /// Takes a file of the old folder over into the new one.
  ///
  /// - Throws: also if the new one has a file of that path.
  package func keep(_ path: String) throws(FileProblem) {
    try makeFolder(above: path)
    let (old, new) = ("\(target)/\(path)", "\(staging)/\(path)")
    try FileProblem.mapping { () throws(SystemError) in
      do throws(SystemError) {
        // As one file with two names, it is in both folders, so it survives a kill at any time.
        try FileSystem.link(old, as: new)
      } catch .notPermitted {
        try Self.copy(old, to: new)  // it is another user's, or the file system has no such links
      }
    }
  }

  private static func copy(_ path: String, to new: String) throws(SystemError) {
    let file = try ReadableFile(path, follow: false)
    guard file.status.isRegular else { throw .notPermitted }
    let copy = try NewFile(new)
    while true {
      let bytes = try file.next(1 << 20)
      if bytes.isEmpty { return }
      try copy.append(bytes)
    }
  }

  /// Removes everything except some files and the folders on their paths.
  package func keepOnly(_ paths: Set<String>) throws(FileProblem) {
    var folders: Set<String> = []
    for path in paths {
      for (index, character) in zip(path.indices, path) where character == "/" {
        folders.insert(String(path[..<index]))
      }
    }
    try removeRest(of: "", keeping: paths.union([Self.mark]), folders)
  }

  private func removeRest(
    of folder: String, keeping files: Set<String>, _ folders: Set<String>
  ) throws(FileProblem) {
    let listing = try FileProblem.mapping { () throws(SystemError) in
      try DirectoryListing(of: "\(staging)/\(folder)", hidden: true)
    }
    if let entry = listing.illegibleEntries.first {
      throw .failed("an engine has left ‘\(entry.shownName)’, whose name is not UTF-8")
    }
    for entry in listing.entries {
      let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
      if entry.isFolder, folders.contains(path) {
        try removeRest(of: path, keeping: files, folders)
      } else if entry.isFolder || !files.contains(path) {
        FileSystem.remove("\(staging)/\(path)")
      }
    }
  }

  /// Replaces the old folder, atomically if the system supports that.
  ///
  /// The folder must be whole and, if there are others that builds may meet, have its manifest. An old
  /// folder that cannot be removed is among the ``leftovers`` then.
  package func publish() throws(FileProblem) {
    try FileProblem.mapping { () throws(SystemError) in
      FileSystem.removeFile("\(staging)/\(Self.mark)")
      try FileSystem.setPermissions(permissions, of: staging)
      do throws(SystemError) {
        try FileSystem.exchange(staging, target)
        remove(staging)  // now the old folder
      } catch .notFound {
        try FileSystem.move(staging, to: target)  // there was no old folder
      } catch  where error.isUnsupported {
        try replace()
      }
    }
    isPublished.withLock { $0 = true }
  }

  private func remove(_ old: String) {
    if !Self.remove(old) { unremoved.withLock { $0.append(Leftover(path: old, isOfBuild: true)) } }
  }

  /// Replaces the old folder in two steps; the next build repairs an interruption between them.
  private func replace() throws(SystemError) {
    let old = Self.old(staging)
    try FileSystem.move(target, to: old)
    do throws(SystemError) {
      try FileSystem.move(staging, to: target)
    } catch {
      // The first error is the one that matters; if moving back fails, the next build recovers.
      try? FileSystem.move(old, to: target)
      throw error
    }
    remove(old)
  }
}

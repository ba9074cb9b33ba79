package import Platform
import Synchronization

/// A folder that is written next to the one that it will replace.
///
/// The old folder stays as it is until ``publish()``; a folder that is not published is removed.
/// While this object exists, other processes that want to write a folder with the same parent wait.
/// Leftovers of a process that was killed are removed by the next; those that cannot be removed are
/// told by ``leftovers`` and stand in nobody's way. Other users have no access before the folder is
/// published.
package final class OutputFolder: Sendable {
  /// The location of the folder that is replaced.
  package let target: String
  /// The location where the folder is written.
  package let staging: String
  private let lock: FolderLock
  private let permissions: UInt32
  private let isPublished = Mutex(false)
  private let unremoved: Mutex<[String]>

  /// The number of leftovers that a build may find and still have a place to write to.
  private static let places = 1...9

  /// Folders next to the target that neither this build nor an earlier one could remove.
  package var leftovers: [String] { unremoved.withLock { $0 } }

  /// Creates an empty folder next to `parent/name`.
  ///
  /// - Parameter waiting: called if another build has to finish first.
  package init(
    parent: String, name: String, waiting: () -> Void = {}
  ) throws(FileProblem) {
    let target = "\(parent)/\(name)"
    self.target = target
    try FileProblem.mapping { () throws(SystemError) in try FileSystem.makeFolders(parent) }
    lock = try FileProblem.mapping { () throws(SystemError) in
      try FolderLock(parent, waiting: waiting)
    }
    let leftovers = try Self.clear(target, Self.stagings(parent, name))
    unremoved = Mutex(leftovers)
    let free = Self.stagings(parent, name).first { staging in
      !leftovers.contains { $0 == staging || $0 == Self.old(staging) }
    }
    guard let free else {
      throw .failed("what earlier builds left as \(leftovers[0]) cannot be removed")
    }
    staging = free
    permissions = try FileProblem.mapping { () throws(SystemError) in
      try FileSystem.makeFolder(free)
      let permissions = FileStatus(path: free)?.permissions ?? 0o755
      try FileSystem.setPermissions(permissions & 0o700, of: free)
      return permissions
    }
  }

  deinit {
    if !isPublished.withLock({ $0 }) { FileSystem.remove(staging) }
  }

  /// Removes what a process that ended early left next to `parent/name`, unless another process is
  /// writing a folder there now.
  package static func clear(parent: String, name: String) {
    // If the lock is not available, there is nothing to clear: another build is running, or the
    // parent is gone.
    guard let lock = try? FolderLock(ifFree: parent) else { return }
    // If restoring fails, the next build tries again and reports the failure.
    _ = try? clear("\(parent)/\(name)", stagings(parent, name))
    _ = lock
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

  /// Removes everything except some files and the folders on their paths.
  package func keepOnly(_ paths: Set<String>) throws(FileProblem) {
    var folders: Set<String> = []
    for path in paths {
      for (index, character) in zip(path.indices, path) where character == "/" {
        folders.insert(String(path[..<index]))
      }
    }
    try removeRest(of: "", keeping: paths, folders)
  }

  private func removeRest(
    of folder: String, keeping files: Set<String>, _ folders: Set<String>
  ) throws(FileProblem) {
    let entries = try FileProblem.mapping { () throws(SystemError) in
      try DirectoryListing.entries(of: "\(staging)/\(folder)", hidden: true)
    }
    for entry in entries {
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
  /// An old folder that cannot be removed is among the ``leftovers`` then.
  package func publish() throws(FileProblem) {
    try FileProblem.mapping { () throws(SystemError) in
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
    if !FileSystem.remove(old) { unremoved.withLock { $0.append(old) } }
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

  /// Restores an old folder that a process moved aside and did not live to replace, and removes
  /// everything else that earlier builds left.
  ///
  /// - Returns: what could not be removed.
  private static func clear(
    _ target: String, _ stagings: [String]
  ) throws(FileProblem) -> [String] {
    for staging in stagings {
      let old = old(staging)
      if FileStatus(unfollowed: old) == nil || FileStatus(path: target) != nil { continue }
      try FileProblem.mapping { () throws(SystemError) in try FileSystem.move(old, to: target) }
    }
    return stagings.flatMap { [$0, old($0)] }.filter { !FileSystem.remove($0) }
  }

  /// Where a folder may be written; any but the first is used only if one before it is taken by
  /// something that cannot be removed.
  private static func stagings(_ parent: String, _ name: String) -> [String] {
    places.map { "\(parent)/.\(name).new\($0 == 1 ? "" : "\($0)")" }
  }

  /// Where the old folder is moved in the meantime if the two cannot trade places in one step.
  private static func old(_ staging: String) -> String { "\(staging).old" }
}

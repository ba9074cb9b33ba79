package import Platform
import Synchronization

/// A folder that is written next to the one that it will replace.
///
/// The old folder stays as it is until ``publish()``; a folder that is not published is removed.
/// While this object exists, other processes that want to write a folder with the same parent wait.
/// Leftovers of a process that was killed are removed by the next. Other users have no access
/// before the folder is published.
package final class OutputFolder: Sendable {
  private let target: String
  /// The location where the folder is written.
  package let staging: String
  private let lock: FolderLock
  private let permissions: UInt32
  private let isPublished = Mutex(false)

  /// Creates an empty folder next to `parent/name`.
  ///
  /// - Parameter waiting: called if another build has to finish first.
  package init(
    parent: String, name: String, waiting: () -> Void = {}
  ) throws(FileProblem) {
    target = "\(parent)/\(name)"
    let staging = Self.staging(parent, name)
    self.staging = staging
    try FileProblem.mapping { () throws(SystemError) in try FileSystem.makeFolders(parent) }
    lock = try FileProblem.mapping { () throws(SystemError) in
      try FolderLock(parent, waiting: waiting)
    }
    try Self.recover(target, old: Self.old(parent, name))
    FileSystem.remove(staging)
    do throws(SystemError) {
      try FileSystem.makeFolder(staging)
      permissions = FileStatus(path: staging)?.permissions ?? 0o755
      try FileSystem.setPermissions(permissions & 0o700, of: staging)
    } catch .exists {
      throw .failed("what an earlier build left as \(staging) cannot be removed")
    } catch {
      throw FileProblem(error)
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
    try? recover("\(parent)/\(name)", old: old(parent, name))
    FileSystem.remove(staging(parent, name))
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
  package func publish() throws(FileProblem) {
    try FileProblem.mapping { () throws(SystemError) in
      try FileSystem.setPermissions(permissions, of: staging)
      do throws(SystemError) {
        try FileSystem.exchange(staging, target)
        FileSystem.remove(staging)  // now the old folder
      } catch .notFound {
        try FileSystem.move(staging, to: target)  // there was no old folder
      } catch  where error.isUnsupported {
        try replace()
      }
    }
    isPublished.withLock { $0 = true }
  }

  /// Replaces the old folder in two steps; ``recover(_:old:)`` repairs an interruption between
  /// them.
  private func replace() throws(SystemError) {
    let old = "\(staging).old"
    try FileSystem.move(target, to: old)
    do throws(SystemError) {
      try FileSystem.move(staging, to: target)
    } catch {
      // The first error is the one that matters; if moving back fails, the next build recovers.
      try? FileSystem.move(old, to: target)
      throw error
    }
    FileSystem.remove(old)
  }

  /// Restores an old folder that a process moved aside and did not live to replace.
  private static func recover(_ target: String, old: String) throws(FileProblem) {
    guard FileStatus(path: old) != nil else { return }
    guard FileStatus(path: target) == nil else { return FileSystem.remove(old) }
    try FileProblem.mapping { () throws(SystemError) in try FileSystem.move(old, to: target) }
  }

  private static func staging(_ parent: String, _ name: String) -> String {
    "\(parent)/.\(name).new"
  }

  private static func old(_ parent: String, _ name: String) -> String {
    "\(staging(parent, name)).old"
  }
}

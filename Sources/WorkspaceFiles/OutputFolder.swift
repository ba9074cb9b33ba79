package import Platform
import Synchronization

/// A folder that is filled beside the one it will replace.
///
/// Until ``publish()`` the old folder stays as it is; a folder that is not published is removed.
/// While it exists, nobody else fills a folder of the same parent: whoever tries to waits. What a
/// process that was killed left behind is removed by the next. Other users cannot look into it before
/// it is published.
package final class OutputFolder: Sendable {
  private let target: String
  /// Where it is filled.
  package let staging: String
  private let lock: FolderLock
  private let permissions: UInt32
  private let isPublished = Mutex(false)

  /// Makes an empty folder beside `parent/name`.
  ///
  /// - Parameter waiting: called when another build has to be waited for.
  package init(
    parent: String, name: String, waiting: () -> Void = {}
  ) throws(FileProblem) {
    target = "\(parent)/\(name)"
    let staging = Self.staging(parent, name)
    self.staging = staging
    try FileProblem.of { () throws(SystemError) in try FileSystem.makeFolders(parent) }
    lock = try FileProblem.of { () throws(SystemError) in
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

  /// Removes what a process that ended too early left beside `parent/name`, unless another one is
  /// filling a folder there now.
  package static func clear(parent: String, name: String) {
    // Without the lock there is nothing to clear: somebody else is at work, or the parent is gone.
    guard let lock = try? FolderLock(ifFree: parent) else { return }
    // What cannot be brought back now, the next build tries to bring back and reports.
    try? recover("\(parent)/\(name)", old: old(parent, name))
    FileSystem.remove(staging(parent, name))
    _ = lock
  }

  /// Creates a file to be written, and the folders on its path.
  package func makeFile(_ path: String) throws(FileProblem) -> NewFile {
    try makeFolder(above: path)
    return try FileProblem.of { () throws(SystemError) in try NewFile("\(staging)/\(path)") }
  }

  /// Makes the folders on a file's path.
  package func makeFolder(above path: String) throws(FileProblem) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try FileProblem.of { () throws(SystemError) in
      try FileSystem.makeFolders("\(staging)/\(path[..<slash])")
    }
  }

  /// Removes everything but some files and the folders on their paths.
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
    let entries = try FileProblem.of { () throws(SystemError) in
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

  /// Puts the folder in the place of the old one: in one step where the system has it.
  package func publish() throws(FileProblem) {
    try FileProblem.of { () throws(SystemError) in
      try FileSystem.setPermissions(permissions, of: staging)
      do throws(SystemError) {
        try FileSystem.exchange(staging, target)
        FileSystem.remove(staging)  // the old folder by now
      } catch .notFound {
        try FileSystem.move(staging, to: target)  // there was none
      } catch  where error.isUnsupported {
        try replace()
      }
    }
    isPublished.withLock { $0 = true }
  }

  /// Two steps where there is no single one; ``recover(_:old:)`` mends what is left between them.
  private func replace() throws(SystemError) {
    let old = "\(staging).old"
    try FileSystem.move(target, to: old)
    do throws(SystemError) {
      try FileSystem.move(staging, to: target)
    } catch {
      // The error that matters is the first; what cannot be moved back now, the next build recovers.
      try? FileSystem.move(old, to: target)
      throw error
    }
    FileSystem.remove(old)
  }

  /// Brings back an old folder that was moved aside by a process that did not live to replace it.
  private static func recover(_ target: String, old: String) throws(FileProblem) {
    guard FileStatus(path: old) != nil else { return }
    guard FileStatus(path: target) == nil else { return FileSystem.remove(old) }
    try FileProblem.of { () throws(SystemError) in try FileSystem.move(old, to: target) }
  }

  private static func staging(_ parent: String, _ name: String) -> String {
    "\(parent)/.\(name).new"
  }

  private static func old(_ parent: String, _ name: String) -> String {
    "\(staging(parent, name)).old"
  }
}

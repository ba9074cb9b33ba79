import Platform
import Synchronization

/// A folder for a build's work on pictures, removed when no longer needed.
///
/// The next build removes the files that a killed one has left in a cache.
final class PictureScratch: Sendable {
  private static let places = 1...99

  let location: String
  /// Whether the folder is in the cache, which files can then be moved into.
  let isInCache: Bool
  private let lock: FolderLock
  private let count = Atomic(0)

  /// Makes the folder inside another one.
  init(in folder: String, isInCache: Bool) throws(SystemError) {
    self.isInCache = isInCache
    if isInCache {
      for number in Self.places {
        let path = "\(folder)/work-\(number)"
        // An existing folder is left over, or belongs to another build, which keeps it locked.
        try? FileSystem.makeFolder(path)
        guard FileStatus(unfollowed: path)?.isFolder == true,
          let lock = try? FolderLock(ifFree: path)
        else { continue }
        for entry in try DirectoryListing.entries(of: path, hidden: true) {
          FileSystem.remove("\(path)/\(entry.name)")
        }
        location = path
        self.lock = lock
        return
      }
    }
    location = "\(folder)/bindery-pictures-\(UInt64.random(in: .min ... .max))"
    try FileSystem.makeFolder(location)
    try FileSystem.setPermissions(0o700, of: location)
    lock = try FolderLock(ifFree: location)
  }

  deinit { FileSystem.remove(location) }

  /// A path in the folder for a file of a name.
  func path(for name: String) -> String { "\(location)/\(name)-\(nextNumber())" }

  /// Makes a folder inside for one picture.
  func makeFolder() throws(SystemError) -> String {
    let path = "\(location)/\(nextNumber())"
    try FileSystem.makeFolder(path)
    return path
  }

  private func nextNumber() -> Int { count.add(1, ordering: .relaxed).newValue }
}

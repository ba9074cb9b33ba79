import Platform

/// The folder that a preview builds into, which is removed when the preview ends.
///
/// A preview that was killed leaves its folder behind; the next one to start removes it.
struct TemporaryFolder: ~Copyable {
  /// The location of the folder, which only this user can enter.
  let location: String
  private let lock: FolderLock

  private static let prefix = "bindery-preview-"

  /// Makes a folder, and removes those of previews that are gone.
  ///
  /// - Parameter parent: the folder for temporary files.
  static func make(in parent: String) throws(SystemError) -> TemporaryFolder {
    let parent = try FileSystem.realPath(parent)
    sweep(parent)
    let location = "\(parent)/\(prefix)\(AccessToken().text.prefix(16))"
    try FileSystem.makeFolder(location, permissions: 0o700)
    return TemporaryFolder(location: location, lock: try FolderLock(ifFree: location))
  }

  private init(location: String, lock: consuming FolderLock) {
    self.location = location
    self.lock = lock
  }

  deinit { FileSystem.remove(location) }

  /// Removes the folder.
  consuming func remove() {}

  private static func sweep(_ parent: String) {
    for entry in (try? DirectoryListing.entries(of: parent)) ?? []
    where entry.isFolder && entry.name.hasPrefix(prefix) {
      let folder = "\(parent)/\(entry.name)"
      // Another preview holds the lock as long as it runs.
      if (try? FolderLock(ifFree: folder)) != nil { FileSystem.remove(folder) }
    }
  }
}

import Platform
import Synchronization

/// The folder that a preview builds into, and removes at its end.
///
/// A killed preview leaves its folder behind; the next one to start removes it.
final class TemporaryFolder: Sendable {
  /// A folder that only this user can enter, held by its lock.
  private struct Place: ~Copyable {
    let location: String
    let identity: FileStamp.Identity
    let lock: FolderLock
  }

  private let parent: String
  private let place: Mutex<Place>

  private static let prefix = "bindery-preview-"
  /// The maximum number of attempts to make a folder: another preview that tidies may take one for
  /// left behind before it is locked.
  private static let attempts = 8

  /// Makes a folder, and removes those of previews that are gone.
  ///
  /// - Parameter parent: the folder for temporary files.
  init(in parent: String) throws(SystemError) {
    self.parent = try FileSystem.realPath(parent)
    Self.sweep(self.parent)
    place = Mutex(try Self.make(in: self.parent))
  }

  deinit { remove() }

  /// The location of the folder, which is made anew if somebody has removed it.
  func location() throws(SystemError) -> String {
    let made: Result<String, SystemError> = place.withLock { place in
      if FileStamp(unfollowed: place.location)?.identity == place.identity {
        return .success(place.location)
      }
      do throws(SystemError) {
        try FileSystem.makeFolders(parent)
        place = try Self.make(in: parent)
        return .success(place.location)
      } catch {
        return .failure(error)
      }
    }
    return try made.get()
  }

  /// Removes the folder.
  func remove() {
    place.withLock { place in
      if FileStamp(unfollowed: place.location)?.identity == place.identity {
        FileSystem.remove(place.location)
      }
    }
  }

  private static func make(in parent: String) throws(SystemError) -> Place {
    for _ in 1..<attempts {
      if let place = try? makeOnce(in: parent) { return place }
    }
    return try makeOnce(in: parent)
  }

  private static func makeOnce(in parent: String) throws(SystemError) -> Place {
    let location = "\(parent)/\(prefix)\(AccessToken().text.prefix(16))"
    try FileSystem.makeFolder(location, permissions: 0o700)
    let identity = FileStamp(unfollowed: location)?.identity
    let lock: FolderLock
    do throws(SystemError) {
      lock = try FolderLock(ifFree: location)
    } catch {
      FileSystem.remove(location)
      throw error
    }
    guard let identity, FileStamp(unfollowed: location)?.identity == identity else {
      throw .notFound
    }
    return Place(location: location, identity: identity, lock: lock)
  }

  private static func sweep(_ parent: String) {
    for entry in (try? DirectoryListing.entries(of: parent)) ?? []
    where entry.isFolder && entry.name.hasPrefix(prefix) {
      let folder = "\(parent)/\(entry.name)"
      // Another preview holds the lock as long as it runs; this one holds it until the folder is gone.
      guard let lock = try? FolderLock(ifFree: folder) else { continue }
      FileSystem.remove(folder)
      _ = consume lock
    }
  }
}

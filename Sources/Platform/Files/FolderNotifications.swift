import CPlatform

/// The system's notifications of changes in folders.
package struct FolderNotifications: ~Copyable, Sendable {
  /// A change.
  package struct Change: Sendable, Hashable {
    /// The number of the folder.
    package var folder: Int32
    /// The name of the changed entry; empty if the folder itself changed.
    package var name: String
    /// Whether it is a folder.
    package var isFolder: Bool
    /// Whether it is new there, or moved there.
    package var isArrival: Bool
    /// Whether it was removed, or moved away.
    package var isDeparture: Bool
    /// Whether the watched folder itself is gone or moved.
    package var isEnd: Bool
    /// Whether changes were lost, in any folder.
    package var isOverflow: Bool
    /// Whether the folder is no longer watched.
    package var isForgotten: Bool
  }

  private let watch: OwnedDescriptor
  private let interruption: Pipe

  private var descriptor: Descriptor { watch.descriptor }

  /// Asks the system for notifications.
  ///
  /// - Throws: also if the system has none.
  package init() throws(SystemError) {
    let interruption = try Pipe()
    let number = bindery_watch_open()
    guard number >= 0 else { throw .last }
    watch = OwnedDescriptor(number)
    self.interruption = interruption
  }

  /// Whether the system reports every change in a folder.
  ///
  /// A trial finds out. File systems that other machines can write to would pass it, so they are
  /// recognized by their kind.
  package static func work(in folder: String) -> Bool {
    bindery_is_remote(folder) == 0 && bindery_watch_works(folder) != 0
  }

  /// Whether other machines may write to file systems of a kind, by the number that the system gives it.
  package static func isRemote(kind: UInt32) -> Bool { bindery_is_remote_kind(kind) != 0 }

  /// Watches a folder, without the folders in it.
  ///
  /// - Returns: the folder's number, the same for the same folder.
  /// - Throws: ``SystemError/noSpace`` if the system does not watch that many folders.
  package func add(_ folder: String) throws(SystemError) -> Int32 {
    let number = bindery_watch_add(descriptor.number, folder)
    guard number >= 0 else { throw .last }
    return number
  }

  /// Watches for the removal or move of a folder itself, and nothing in it.
  ///
  /// - Returns: the folder's number, the same for the same folder.
  package func addEnd(of folder: String) throws(SystemError) -> Int32 {
    let number = bindery_watch_end(descriptor.number, folder)
    guard number >= 0 else { throw .last }
    return number
  }

  /// Blocks until something has changed, waiting is interrupted, or a time has passed.
  package func wait(atMost limit: Duration) {
    Descriptor.waitForInput(of: [descriptor, interruption.reader.descriptor], atMost: limit)
  }

  /// Ends all waiting, now and later.
  package func interrupt() { try? interruption.writer.descriptor.write([0]) }

  /// Ends watching a folder.
  package func remove(_ folder: Int32) { bindery_watch_remove(descriptor.number, folder) }

  /// The number of changes read together.
  private static let capacity = 128

  /// The changes that have come in, without waiting.
  package func changes() -> [Change] {
    var all: [Change] = []
    var next: [bindery_change] = []
    repeat {
      next = [bindery_change](unsafeUninitializedCapacity: Self.capacity) { buffer, count in
        count = Int(
          bindery_watch_read(descriptor.number, buffer.baseAddress, Int32(Self.capacity)))
      }
      all += next.map(Change.init)
    } while !next.isEmpty
    return all
  }
}

extension FolderNotifications.Change {
  fileprivate init(_ change: bindery_change) {
    folder = change.folder
    name = withUnsafeBytes(of: change.name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    isFolder = change.is_folder != 0
    isArrival = change.is_arrival != 0
    isDeparture = change.is_departure != 0
    isEnd = change.is_end != 0
    isOverflow = change.is_overflow != 0
    isForgotten = change.is_forgotten != 0
  }
}

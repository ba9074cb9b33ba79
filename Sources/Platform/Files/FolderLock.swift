#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An exclusive lock on a folder, held by one process at a time.
///
/// The system releases it when the process ends, for any reason. It leaves no file behind.
package struct FolderLock: ~Copyable, Sendable {
  private let descriptor: OwnedDescriptor

  /// Acquires the lock, waiting for the process that holds it.
  ///
  /// - Parameter waiting: called if the lock is not free.
  package init(_ folder: String, waiting: () -> Void) throws(SystemError) {
    descriptor = try Self.open(folder)
    let number = descriptor.descriptor.number
    guard flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return  // acquired, or the file system has no locks
    }
    waiting()
    while flock(number, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// Acquires the lock without waiting.
  ///
  /// - Throws: ``SystemError/wouldBlock`` if another process holds the lock.
  package init(ifFree folder: String) throws(SystemError) {
    let descriptor = try Self.open(folder)
    if flock(descriptor.descriptor.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
      throw .wouldBlock
    }
    self.descriptor = descriptor
  }

  private static func open(_ folder: String) throws(SystemError) -> OwnedDescriptor {
    let number = openFolder(folder)
    guard number >= 0 else { throw .last }
    return OwnedDescriptor(number)
  }
}

/// Opens a folder; calls the system's `open`, which a type's own method would hide.
private func openFolder(_ path: String) -> Int32 { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

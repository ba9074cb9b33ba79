#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to change what is in a folder, which one process at a time has.
///
/// The system gives it back when the process ends, however that happens. It leaves no file behind.
package struct FolderLock: ~Copyable, Sendable {
  private let descriptor: OwnedDescriptor

  /// Takes the lock, waiting for whoever has it.
  ///
  /// - Parameter waiting: called when that takes longer than a moment.
  package init(_ folder: String, waiting: () -> Void) throws(SystemError) {
    descriptor = try Self.open(folder)
    let number = descriptor.descriptor.number
    guard flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return  // taken; or a file system without locks, where builds must not meet
    }
    waiting()
    while flock(number, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// Takes the lock without waiting.
  ///
  /// - Throws: ``SystemError/wouldBlock`` when another process has it.
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

/// Opens a folder; what `open` is called inside types that have one of their own.
private func openFolder(_ path: String) -> Int32 { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

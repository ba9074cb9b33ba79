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
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, waiting for whoever has it.
  ///
  /// - Parameter waiting: called when that takes longer than a moment.
  init(_ folder: String, waiting: () -> Void) throws(FileProblem) {
    descriptor = try Self.open(folder)
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return  // taken; or a file system without locks, where builds must not meet
    }
    waiting()
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// Takes the lock unless somebody has it, or the folder is not there.
  init?(ifFree folder: String) {
    guard let descriptor = try? Self.open(folder) else { return nil }
    self.descriptor = descriptor
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK { return nil }
  }

  deinit { close(descriptor) }

  private static func open(_ folder: String) throws(FileProblem) -> Int32 {
    let descriptor = openFolder(folder)
    guard descriptor >= 0 else { throw FileProblem.fromErrno() }
    return descriptor
  }
}

/// Opens a folder; what `open` is called inside types that have one of their own.
private func openFolder(_ path: String) -> Int32 { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

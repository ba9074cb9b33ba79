import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that programs started later do not inherit.
struct Pipe: ~Copyable {
  let reader: OwnedDescriptor
  let writer: OwnedDescriptor

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard bindery_pipe(&ends) == 0 else { throw .last }
    reader = OwnedDescriptor(ends[0])
    writer = OwnedDescriptor(ends[1])
  }

  /// Keeps only the reading end and makes it non-blocking.
  consuming func takeReader() -> OwnedDescriptor {
    _ = fcntl(reader.descriptor.number, F_SETFL, O_NONBLOCK)
    return reader
  }

  /// Keeps only the writing end.
  consuming func takeWriter() -> OwnedDescriptor { writer }
}

/// Waits for child processes.
enum ProcessWaiting {
  /// How a child ended; nil if it is still running.
  static func poll(_ id: Int32) -> ProcessEnd? {
    var status: Int32 = 0
    var result: Int32
    repeat { result = waitpid(id, &status, WNOHANG) } while result < 0 && errno == EINTR
    return result == 0 ? nil : ProcessEnd(waitStatus: status)
  }

  /// Waits for a child to end.
  static func wait(for id: Int32) -> ProcessEnd {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return ProcessEnd(waitStatus: status)
  }
}

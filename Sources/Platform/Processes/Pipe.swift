import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that programs which are started later do not inherit.
struct Pipe: ~Copyable {
  let reader: OwnedDescriptor
  let writer: OwnedDescriptor

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    guard bindery_pipe(&ends) == 0 else { throw .last }
    reader = OwnedDescriptor(ends[0])
    writer = OwnedDescriptor(ends[1])
  }

  /// Keeps the reading end alone, from which reading never waits.
  consuming func takeReader() -> OwnedDescriptor {
    _ = fcntl(reader.descriptor.number, F_SETFL, O_NONBLOCK)
    return reader
  }

  /// Keeps the writing end alone.
  consuming func takeWriter() -> OwnedDescriptor { writer }
}

/// Asks the system how children ended.
enum ProcessWaiting {
  /// How a child ended; nil while it goes on.
  static func poll(_ id: Int32) -> ProcessEnd? {
    var status: Int32 = 0
    var result: Int32
    repeat { result = waitpid(id, &status, WNOHANG) } while result < 0 && errno == EINTR
    return result == 0 ? nil : ProcessEnd(waitStatus: status)
  }

  /// Waits for the end of a child.
  static func wait(for id: Int32) -> ProcessEnd {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return ProcessEnd(waitStatus: status)
  }
}

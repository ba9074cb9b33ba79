#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or folder by the system's number for it; whoever opened it closes it.
package struct Descriptor: Sendable, Hashable {
  package let number: Int32

  /// Names a descriptor that is open.
  package init(_ number: Int32) { self.number = number }

  /// Where this process reads what it is given.
  package static let standardInput = Descriptor(STDIN_FILENO)
  /// Where this process prints results.
  package static let standardOutput = Descriptor(STDOUT_FILENO)
  /// Where this process prints messages.
  package static let standardError = Descriptor(STDERR_FILENO)

  /// Whether it is a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// What the system says about the file behind it.
  package var status: FileStatus? { FileStatus(self) }

  /// Keeps programs that are started later from inheriting it.
  package func closeOnExecution() { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }

  /// Writes all bytes, however many calls that takes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = writeBytes(number, rest)
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .last }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Writes all bytes of an array.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    // A closure's error loses its type, so the result is handed out of it.
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(SystemError) in try write(buffer) }
    }
    try result.get()
  }

  /// Appends what can be read now without waiting.
  ///
  /// - Returns: whether the end was reached, after which nothing more will come.
  package func readAvailable(into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { buffer in
      while true {
        let got = readBytes(number, buffer)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return got == 0 }
        bytes += buffer[..<got]
      }
    }
  }

  /// At most so many bytes from a position on, wherever reading has come to.
  package func bytes(from start: Int, limit: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = pread(
          number, buffer.baseAddress.map { $0 + count }, limit - count, off_t(start + count))
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
  }

  /// Waits until something can be read or the other end is closed, but not longer than some time.
  package func waitForInput(atMost limit: Duration) {
    var descriptor = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    _ = poll(&descriptor, 1, Int32(limit / .milliseconds(1)))
  }
}

/// Writes at most a buffer's bytes; what `write` is called inside a type that has one of its own.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

/// Reads at most a buffer's bytes; what `read` is called inside a type that has one of its own.
func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

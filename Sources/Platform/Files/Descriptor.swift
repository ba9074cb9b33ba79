import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or folder, identified by its file descriptor; the code that opened it closes
/// it.
package struct Descriptor: Sendable, Hashable {
  package let number: Int32

  /// Wraps an open file descriptor.
  package init(_ number: Int32) { self.number = number }

  /// Standard input.
  package static let standardInput = Descriptor(STDIN_FILENO)
  /// Standard output.
  package static let standardOutput = Descriptor(STDOUT_FILENO)
  /// Standard error.
  package static let standardError = Descriptor(STDERR_FILENO)

  /// Whether the descriptor is a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// The width of the terminal in columns; nil if the descriptor is no terminal or its width unknown.
  package var columns: Int? {
    let columns = bindery_terminal_columns(number)
    return columns > 0 ? Int(columns) : nil
  }

  /// The status of the file.
  package var status: FileStatus? { FileStatus(self) }

  /// Whether it is a pipe or a socket, with another process at its other end.
  package var leadsToProcess: Bool { status.map { $0.isPipe || $0.isSocket } ?? false }

  /// Whether a pipe or a socket has no reader left at its other end.
  package var isAbandoned: Bool { hangsUp(within: 0) }

  /// Waits until nobody is left at the other end of a pipe or a socket, which costs nothing.
  package func waitUntilAbandoned() {
    while !hangsUp(within: -1) {}
  }

  private func hangsUp(within milliseconds: Int32) -> Bool {
    // The system reports ends without a request.
    var end = pollfd(fd: number, events: 0, revents: 0)
    return poll(&end, 1, milliseconds) > 0
  }

  /// Keeps programs started later from inheriting the descriptor.
  package func closeOnExecution() { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }

  /// Reads everything up to the end, or somewhat more bytes than a limit if there are more.
  package func read(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = buffer.withUnsafeMutableBytes { readBytes(number, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes all bytes, in as many calls as that takes.
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
    // The closure loses the type of its error, so the error is returned in a result instead.
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(SystemError) in try write(buffer) }
    }
    try result.get()
  }

  /// Writes bytes to a pipe whose reader may be gone, or may not read: as many as it takes within a
  /// time.
  ///
  /// From then on, writing to the descriptor never blocks.
  func send(_ bytes: [UInt8], within limit: Duration) {
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    let clock = SuspendingClock()
    let deadline = clock.now + limit
    var rest = bytes[...]
    while !rest.isEmpty, clock.now < deadline {
      let written = rest.withUnsafeBytes { writeBytes(number, $0) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        var space = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = poll(&space, 1, 100)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// The number of bytes between pauses in reading, so a writer that never pauses does not keep its
  /// reader from anything else.
  private static let maxBytesRead = 4 << 20

  /// Appends the bytes available without blocking, some megabytes at most.
  ///
  /// - Returns: whether the end was reached; then nothing more will come.
  package func readAvailable(into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { buffer in
      var bytesRead = 0
      while bytesRead < Self.maxBytesRead {
        let got = readBytes(number, buffer)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { return got == 0 }
        bytes += buffer[..<got]
        bytesRead += got
      }
      return false
    }
  }

  /// Up to a number of bytes from an offset, regardless of the current reading position.
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

  /// Waits until there is something to read or the other end is closed, but no longer than the
  /// limit.
  package func waitForInput(atMost limit: Duration) {
    Self.waitForInput(of: [self], atMost: limit)
  }

  /// Waits until there is something to read from one of several, or the other end of one is closed, but no
  /// longer than the limit.
  package static func waitForInput(of descriptors: [Descriptor], atMost limit: Duration) {
    var inputs = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
    _ = poll(&inputs, nfds_t(inputs.count), Int32(limit / .milliseconds(1)))
  }
}

/// Writes up to a buffer's bytes; calls the system's `write`, which the type's own method would
/// hide.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

/// Reads up to a buffer's bytes; calls the system's `read`, which the type's own method would hide.
func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

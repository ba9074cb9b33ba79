#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes to open files.
public enum FileWriting {
  /// Writes all bytes, however many calls that takes.
  public static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32
  ) throws(FileProblem) {
    var rest = bytes
    while !rest.isEmpty {
      let written = writeBytes(descriptor, rest)
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw FileProblem.fromErrno() }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }
}

/// Writes at most a buffer's bytes; what `write` is called inside types that have one of their own.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}

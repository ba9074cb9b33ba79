#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that was not there before, written from its beginning to its end.
public struct NewFile: ~Copyable {
  private let descriptor: Int32

  /// Makes the file.
  ///
  /// - Throws: also when something of that name is there.
  init(_ path: String) throws(FileProblem) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileProblem.fromErrno() }
  }

  deinit { close(descriptor) }

  /// Writes bytes behind those written before.
  public borrowing func append(_ bytes: [UInt8]) throws(FileProblem) {
    // A closure's error loses its type, so that the result is handed out of it.
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(FileProblem) in try FileWriting.write(buffer, to: descriptor) }
    }
    try result.get()
  }
}

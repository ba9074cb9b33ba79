#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads at most a buffer's bytes; what `read` is called inside types that have a `read` of their own.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

/// Reads whole files.
enum FileReading {
  /// The bytes of an ordinary file.
  ///
  /// Opening never waits, so that a pipe in the place of a file cannot hold up a build.
  static func read(_ path: String, limit: Int, follow: Bool) throws(FileProblem) -> [UInt8] {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw FileProblem.fromErrno() }
    defer { close(descriptor) }
    guard let status = FileStatus(descriptor: descriptor) else { throw FileProblem.fromErrno() }
    guard status.isRegular else { throw .notRegular }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
    var failure: FileProblem?
    let bytes = [UInt8](unsafeUninitializedCapacity: status.size) { buffer, count in
      while count < buffer.count {
        let got = readBytes(
          descriptor,
          UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = .fromErrno() }
        if got <= 0 { break }  // the file shrank while it was read: what is left is the file
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

/// Files that a person names on the command line, wherever they are.
public enum FileContent {
  /// The bytes of an ordinary file.
  public static func read(_ path: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
    try FileReading.read(path, limit: limit, follow: true)
  }
}

extension FileProblem {
  /// The problem that the last system call met.
  static func fromErrno() -> FileProblem {
    switch errno {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .outside
    case EACCES, EPERM: .denied
    case let code: .failed(String(cString: strerror(code)))
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file opened for reading.
package struct ReadableFile: ~Copyable {
  private let descriptor: OwnedDescriptor
  /// The status of the file at the time of opening.
  package let status: FileStatus

  /// Opens a file.
  ///
  /// Opening never blocks, so a pipe in place of a file cannot hold up a build.
  ///
  /// - Parameter follow: whether to follow a symbolic link; otherwise, it is an error.
  package init(_ path: String, follow: Bool) throws(SystemError) {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW)
    let number = open(path, flags)
    guard number >= 0 else { throw .last }
    let descriptor = OwnedDescriptor(number)
    guard let status = descriptor.descriptor.status else { throw .last }
    self.descriptor = descriptor
    self.status = status
  }

  /// The contents, up to the file's length at the time of opening.
  package consuming func bytes() throws(SystemError) -> [UInt8] {
    let number = descriptor.descriptor.number
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: status.size) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      while count < raw.count {
        let got = readBytes(number, UnsafeMutableRawBufferPointer(rebasing: raw[count...]))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = .last }
        if got <= 0 { break }  // the file was truncated in the meantime
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The next bytes, up to a limit; empty at the end.
  package borrowing func next(_ limit: Int) throws(SystemError) -> [UInt8] {
    let number = descriptor.descriptor.number
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var got: Int
      repeat {
        got = readBytes(number, UnsafeMutableRawBufferPointer(buffer))
      } while got < 0 && errno == EINTR
      if got < 0 { failure = .last }
      count = max(0, got)
    }
    if let failure { throw failure }
    return bytes
  }
}

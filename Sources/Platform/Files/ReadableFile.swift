#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is open for reading.
package struct ReadableFile: ~Copyable {
  private let descriptor: OwnedDescriptor
  /// What the system said about it when it was opened.
  package let status: FileStatus

  /// Opens what stands at a path.
  ///
  /// Opening never waits, so that a pipe in the place of a file cannot hold up a build.
  ///
  /// - Parameter follow: whether a symbolic link is followed; else it counts as an error.
  package init(_ path: String, follow: Bool) throws(SystemError) {
    let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW)
    let number = open(path, flags)
    guard number >= 0 else { throw .last }
    let descriptor = OwnedDescriptor(number)
    guard let status = descriptor.descriptor.status else { throw .last }
    self.descriptor = descriptor
    self.status = status
  }

  /// All of its bytes, as many as there were when it was opened.
  package consuming func bytes() throws(SystemError) -> [UInt8] {
    let number = descriptor.descriptor.number
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: status.size) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      while count < raw.count {
        let got = readBytes(number, UnsafeMutableRawBufferPointer(rebasing: raw[count...]))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = .last }
        if got <= 0 { break }  // the file shrank while it was read: what is left is the file
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The next bytes, at most so many; none at the end.
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

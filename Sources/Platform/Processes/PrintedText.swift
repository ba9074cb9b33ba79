#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a process printed: a file without a name, so that nothing is left when all have closed it.
package struct PrintedText: Sendable {
  package let descriptor: Descriptor

  /// Text kept in an open file.
  package init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// Makes an empty file in the folder for temporary files; what is printed is thrown away where that
  /// is impossible.
  static func makeFile() -> OwnedDescriptor {
    let folder = CurrentProcess.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/bindery.XXXXXX".utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else { return OwnedDescriptor(open("/dev/null", O_RDWR | O_CLOEXEC)) }
    unlink(template)
    let file = OwnedDescriptor(number)
    _ = fcntl(number, F_SETFL, O_APPEND)
    file.descriptor.closeOnExecution()
    return file
  }

  /// How many bytes there are.
  package var size: Int { descriptor.status?.size ?? 0 }

  /// The lines that say something, among at most so many bytes from a position on.
  package func lines(from start: Int, limit: Int) -> [String] {
    String(decoding: descriptor.bytes(from: start, limit: limit), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }.map(String.init)
  }
}

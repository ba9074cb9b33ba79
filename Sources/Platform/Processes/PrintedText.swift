#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The output of a process, kept in an unnamed file that disappears once everyone has closed it.
package struct PrintedText: Sendable {
  package let descriptor: Descriptor

  /// Reads from an open file.
  package init(_ descriptor: Descriptor) { self.descriptor = descriptor }

  /// Creates an empty file in the temporary directory; falls back to discarding the output.
  static func makeFile() -> OwnedDescriptor {
    let folder = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    var template = Array("\(folder)/bindery.XXXXXX".utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else { return OwnedDescriptor(open("/dev/null", O_RDWR | O_CLOEXEC)) }
    unlink(template)
    let file = OwnedDescriptor(number)
    _ = fcntl(number, F_SETFL, O_APPEND)
    file.descriptor.closeOnExecution()
    return file
  }

  /// The size in bytes.
  package var size: Int { descriptor.status?.size ?? 0 }

  /// The non-blank lines within a number of bytes from an offset.
  package func lines(from start: Int, limit: Int) -> [String] {
    String(decoding: descriptor.bytes(from: start, limit: limit), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }.map(String.init)
  }
}

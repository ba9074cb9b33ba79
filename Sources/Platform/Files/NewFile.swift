#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that did not exist before, written from its beginning to its end.
package struct NewFile: ~Copyable {
  private let descriptor: OwnedDescriptor

  /// Creates the file.
  ///
  /// - Throws: also when something of that name exists.
  package init(_ path: String) throws(SystemError) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw .last }
    descriptor = OwnedDescriptor(number)
  }

  /// Writes bytes after those written before.
  package borrowing func append(_ bytes: [UInt8]) throws(SystemError) {
    try descriptor.descriptor.write(bytes)
  }
}

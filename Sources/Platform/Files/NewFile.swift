#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A newly created file written from start to end.
package struct NewFile: ~Copyable {
  private let descriptor: OwnedDescriptor

  /// Creates the file.
  ///
  /// - Throws: also if the path already exists.
  package init(_ path: String) throws(SystemError) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw .last }
    descriptor = OwnedDescriptor(number)
  }

  /// Appends bytes.
  package borrowing func append(_ bytes: [UInt8]) throws(SystemError) {
    try descriptor.descriptor.write(bytes)
  }
}

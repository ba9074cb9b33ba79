#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file descriptor closed when its owner is destroyed.
package struct OwnedDescriptor: ~Copyable, Sendable {
  /// The descriptor, which stays open for the lifetime of this value.
  package let descriptor: Descriptor

  /// Takes ownership of an open descriptor.
  package init(_ number: Int32) { descriptor = Descriptor(number) }

  deinit { close(descriptor.number) }
}

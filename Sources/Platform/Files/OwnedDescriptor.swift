#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A descriptor that is closed when its owner goes.
package struct OwnedDescriptor: ~Copyable, Sendable {
  /// The descriptor, open as long as this value exists.
  package let descriptor: Descriptor

  /// Takes over an open descriptor.
  package init(_ number: Int32) { descriptor = Descriptor(number) }

  deinit { close(descriptor.number) }
}

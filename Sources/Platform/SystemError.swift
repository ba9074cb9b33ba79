#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An error of the operating system.
package struct SystemError: Error, Sendable, Hashable {
  /// The error number.
  package let number: Int32

  /// Makes an error from its number.
  package init(number: Int32) { self.number = number }

  /// The error of the last failed call on this thread.
  package static var last: SystemError { SystemError(number: errno) }

  /// The file or folder does not exist.
  package static let notFound = SystemError(number: ENOENT)
  /// A component of the path is not a folder.
  package static let notFolder = SystemError(number: ENOTDIR)
  /// A symbolic link was found where none is followed, or links form a cycle.
  package static let tooManyLinks = SystemError(number: ELOOP)
  /// Permission was denied.
  package static let denied = SystemError(number: EACCES)
  /// The operation requires ownership or privileges.
  package static let notPermitted = SystemError(number: EPERM)
  /// The path already exists.
  package static let exists = SystemError(number: EEXIST)
  /// No one reads from the pipe.
  package static let brokenPipe = SystemError(number: EPIPE)
  /// The descriptor is not open.
  package static let badDescriptor = SystemError(number: EBADF)
  /// The call would block.
  package static let wouldBlock = SystemError(number: EWOULDBLOCK)

  /// The disk is full, or another of the system's tables is.
  package static let noSpace = SystemError(number: ENOSPC)
  /// The address is in use.
  package static let addressInUse = SystemError(number: EADDRINUSE)
  /// Whether the system or the file system does not support the operation.
  package var isUnsupported: Bool { [ENOSYS, ENOTSUP, EINVAL].contains(number) }

  /// The system's description of the error.
  package var text: String { String(cString: strerror(number)) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the system refused a call: the number that it gave, and its text.
package struct SystemError: Error, Sendable, Hashable {
  /// The system's number for the error.
  package let number: Int32

  /// Names an error by the system's number.
  package init(number: Int32) { self.number = number }

  /// The error of the last call that failed on this thread.
  package static var last: SystemError { SystemError(number: errno) }

  /// There is no file or folder of that name.
  package static let notFound = SystemError(number: ENOENT)
  /// A part of the path that should be a folder is a file.
  package static let notFolder = SystemError(number: ENOTDIR)
  /// A symbolic link stands where none is followed, or links form a circle.
  package static let tooManyLinks = SystemError(number: ELOOP)
  /// Permission was denied.
  package static let denied = SystemError(number: EACCES)
  /// Only the owner or an administrator may do that.
  package static let notPermitted = SystemError(number: EPERM)
  /// Something of that name exists already.
  package static let exists = SystemError(number: EEXIST)
  /// A file's name is not UTF-8.
  package static let illegalName = SystemError(number: EILSEQ)
  /// The call would have to wait.
  package static let wouldBlock = SystemError(number: EWOULDBLOCK)

  /// Whether the system or the file system does not offer the call at all.
  package var isUnsupported: Bool { [ENOSYS, ENOTSUP, EINVAL].contains(number) }

  /// The error in the system's words.
  package var text: String { String(cString: strerror(number)) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension stat {
  /// The system's status of the entry at a path; nil if there is none.
  ///
  /// - Parameter followsLink: whether to follow a symbolic link to its target.
  init?(at path: String, followsLink: Bool) {
    self.init()
    let result =
      followsLink
      ? fstatat(AT_FDCWD, path, &self, 0) : fstatat(AT_FDCWD, path, &self, AT_SYMLINK_NOFOLLOW)
    guard result == 0 else { return nil }
  }
}

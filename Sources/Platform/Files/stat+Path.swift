#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension stat {
  /// What the system says of what is at a path; nil if there is nothing.
  ///
  /// - Parameter followsLink: whether a symbolic link stands for what it leads to.
  init?(at path: String, followsLink: Bool) {
    self.init()
    let result =
      followsLink
      ? fstatat(AT_FDCWD, path, &self, 0) : fstatat(AT_FDCWD, path, &self, AT_SYMLINK_NOFOLLOW)
    guard result == 0 else { return nil }
  }
}

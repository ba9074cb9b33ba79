#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The age of files, by the clock of this machine.
package enum FileAge {
  /// The whole days since the last change to a file, or since its mark as new; nil if there is no
  /// file.
  ///
  /// A file from the future, after a clock was put back, is 0 days old.
  package static func days(of path: String) -> Int? {
    guard let status = stat(at: path, followsLink: false) else { return nil }
    #if canImport(Darwin)
      let written = Int(status.st_mtimespec.tv_sec)
    #else
      let written = Int(status.st_mtim.tv_sec)
    #endif
    return max(0, (Int(time(nil)) - written) / 86_400)
  }

  /// Marks a file as new, as if written now.
  package static func renew(_ path: String) {
    utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW)
  }
}

import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Operations that change files and folders.
package enum FileSystem {
  /// Creates a folder, which must not exist yet.
  ///
  /// - Parameter permissions: a POSIX mode.
  package static func makeFolder(
    _ path: String, permissions: UInt32 = 0o755
  ) throws(SystemError) {
    guard mkdir(path, mode_t(permissions)) == 0 else { throw .last }
  }

  /// Creates a folder and any missing folders on its path.
  package static func makeFolders(_ path: String) throws(SystemError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .last
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last }
  }

  /// Renames a file or folder; an existing file at the new path is replaced.
  package static func move(_ path: String, to target: String) throws(SystemError) {
    guard rename(path, target) == 0 else { throw .last }
  }

  /// Gives a file, or a symbolic link itself, another path of the same file system.
  ///
  /// - Throws: also if there is something at that path.
  package static func link(_ path: String, as other: String) throws(SystemError) {
    guard linkat(AT_FDCWD, path, AT_FDCWD, other, 0) == 0 else { throw .last }
  }

  /// Atomically exchanges two paths, if the file system can do that.
  package static func exchange(_ path: String, _ other: String) throws(SystemError) {
    guard bindery_exchange(path, other) == 0 else { throw .last }
  }

  /// Removes a file or symbolic link, if it exists.
  package static func removeFile(_ path: String) { unlink(path) }

  /// Removes a file, or a folder and as much of its contents as possible.
  ///
  /// - Returns: whether nothing is left at the path.
  @discardableResult package static func remove(_ path: String) -> Bool {
    bindery_remove(path) == 0
  }

  /// Sets the permissions of a path, as a POSIX mode.
  package static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    guard chmod(path, mode_t(permissions)) == 0 else { throw .last }
  }

  /// Gives a file to a user and a group.
  ///
  /// - Throws: mostly, unless the process may do all.
  package static func setOwner(_ owner: UInt32, group: UInt32, of path: String) throws(SystemError)
  {
    guard lchown(path, uid_t(owner), gid_t(group)) == 0 else { throw .last }
  }

  /// The path with all symbolic links resolved.
  package static func realPath(_ path: String) throws(SystemError) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether this user may execute the file at a path.
  package static func isExecutable(_ path: String) -> Bool {
    FileStatus(path: path)?.isRegular == true && access(path, X_OK) == 0
  }
}

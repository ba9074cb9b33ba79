import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Changes to the tree of files and folders.
package enum FileSystem {
  /// Makes a folder, which must not exist yet.
  package static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o755) == 0 else { throw .last }
  }

  /// Makes a folder and those on its path, as far as they do not exist.
  package static func makeFolders(_ path: String) throws(SystemError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw .last
    }
    try makeFolders(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last }
  }

  /// Renames a file or folder, replacing a file of the new name.
  package static func move(_ path: String, to target: String) throws(SystemError) {
    guard rename(path, target) == 0 else { throw .last }
  }

  /// Lets two paths trade places in one step, where the file system can do that.
  package static func exchange(_ path: String, _ other: String) throws(SystemError) {
    guard bindery_exchange(path, other) == 0 else { throw .last }
  }

  /// Removes a file or a symbolic link, if there is one.
  package static func removeFile(_ path: String) { unlink(path) }

  /// Removes a file, or a folder and everything in it, as far as that is possible.
  package static func remove(_ path: String) { _ = bindery_remove(path) }

  /// Sets who may do what, as the system's numbers have it.
  package static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    guard chmod(path, mode_t(permissions)) == 0 else { throw .last }
  }

  /// Where a path leads once symbolic links are followed.
  package static func realPath(_ path: String) throws(SystemError) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether this user may run the file at a path as a program.
  package static func isExecutable(_ path: String) -> Bool {
    FileStatus(path: path)?.isRegular == true && access(path, X_OK) == 0
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The status of a file, as the system reports it.
package struct FileStatus: Sendable {
  private let mode: mode_t
  /// The size in bytes.
  package let size: Int
  /// The IDs of the user and the group that it belongs to.
  package let (owner, group): (UInt32, UInt32)
  /// The number of names that the file has, which are known as hard links.
  package let links: Int

  /// The status of a path's target, following symbolic links; nil if there is none.
  package init?(path: String) {
    guard let status = stat(at: path, followsLink: true) else { return nil }
    self.init(status)
  }

  /// The status of the entry at a path, without following a symbolic link; nil if there is none.
  package init?(unfollowed path: String) {
    guard let status = stat(at: path, followsLink: false) else { return nil }
    self.init(status)
  }

  init?(_ descriptor: Descriptor) {
    var status = stat()
    guard fstat(descriptor.number, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    mode = status.st_mode
    size = Int(status.st_size)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    links = Int(status.st_nlink)
  }

  package var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  package var isRegular: Bool { mode & S_IFMT == S_IFREG }
  package var isLink: Bool { mode & S_IFMT == S_IFLNK }
  package var isPipe: Bool { mode & S_IFMT == S_IFIFO }
  package var isSocket: Bool { mode & S_IFMT == S_IFSOCK }

  /// The permissions as a POSIX mode.
  package var permissions: UInt32 { UInt32(mode & 0o7777) }
}

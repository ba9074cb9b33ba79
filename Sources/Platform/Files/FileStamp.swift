#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What changes about a file whenever somebody changes it.
///
/// Stamps are only ever compared for equality: clocks go back, and so do the times of files that come
/// out of archives.
package struct FileStamp: Sendable, Hashable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int
  private let modified: Moment
  private let changed: Moment

  private struct Moment: Sendable, Hashable {
    var seconds: Int
    var nanoseconds: Int

    init(_ time: timespec) {
      seconds = Int(time.tv_sec)
      nanoseconds = Int(time.tv_nsec)
    }
  }

  /// What a file is known by, wherever it is moved.
  package struct Identity: Sendable, Hashable {
    /// The number of the file system that holds it.
    package fileprivate(set) var device: UInt64
    fileprivate var number: UInt64
  }

  /// Whether it is a symbolic link.
  package let isLink: Bool

  /// What the file is known by.
  package var identity: Identity { Identity(device: device, number: number) }

  /// The stamp as a text, for comparing it with that of an earlier run.
  package var text: String {
    let times = [modified, changed].map { "\($0.seconds).\($0.nanoseconds)" }
    return "\(device) \(number) \(size) \(times[0]) \(times[1])"
  }

  /// The stamp of what a path leads to, following symbolic links; nil if there is nothing.
  package init?(path: String) {
    guard let status = stat(at: path, followsLink: true) else { return nil }
    self.init(status)
  }

  /// The stamp of what is at a path, without following a symbolic link; nil if there is nothing.
  package init?(unfollowed path: String) {
    guard let status = stat(at: path, followsLink: false) else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    isLink = status.st_mode & S_IFMT == S_IFLNK
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = Moment(status.st_mtimespec)
      changed = Moment(status.st_ctimespec)
    #else
      modified = Moment(status.st_mtim)
      changed = Moment(status.st_ctim)
    #endif
  }
}

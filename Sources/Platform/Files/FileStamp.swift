#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stamp that differs after each change to a file.
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

  /// The identity of a file, which survives moves.
  package struct Identity: Sendable, Hashable {
    /// The number of the file system that holds it.
    package fileprivate(set) var device: UInt64
    fileprivate var number: UInt64
  }

  /// Whether it is a symbolic link.
  package let isLink: Bool

  /// The file's identity.
  package var identity: Identity { Identity(device: device, number: number) }

  /// The stamp as a text, for comparing it with that of an earlier run.
  package var text: String {
    let times = [modified, changed].map { "\($0.seconds).\($0.nanoseconds)" }
    return "\(device) \(number) \(size) \(times[0]) \(times[1])"
  }

  /// The stamp of a path's target, following symbolic links; nil if there is none.
  package init?(path: String) {
    guard let status = stat(at: path, followsLink: true) else { return nil }
    self.init(status)
  }

  /// The stamp of the entry at a path, without following a symbolic link; nil if there is none.
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

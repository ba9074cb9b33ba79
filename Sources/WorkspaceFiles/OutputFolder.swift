import CPlatform
import Synchronization
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that is filled beside the one it will replace.
///
/// Until ``publish()`` the old folder stays as it is; a folder that is not published is removed.
/// While it exists, nobody else fills a folder of the same parent: whoever tries to waits. What a
/// process that was killed left behind is removed by the next.
public final class OutputFolder: Sendable {
  private let target: String
  private let staging: String
  private let lock: FolderLock
  private let isPublished = Mutex(false)

  /// Makes an empty folder beside `parent/name`.
  ///
  /// - Parameter waiting: called when another build has to be waited for.
  public init(
    parent: String, name: String, waiting: () -> Void = {}
  ) throws(FileProblem) {
    target = "\(parent)/\(name)"
    staging = Self.staging(parent, name)
    try Folder.makeFolders(parent)
    lock = try FolderLock(parent, waiting: waiting)
    try Self.recover(target, old: Self.old(parent, name))
    Self.remove(staging)
    guard mkdir(staging, 0o755) == 0 else {
      if errno == EEXIST {
        throw .failed("what an earlier build left as \(staging) cannot be removed")
      }
      throw FileProblem.fromErrno()
    }
  }

  deinit {
    if !isPublished.withLock({ $0 }) { Self.remove(staging) }
  }

  /// Removes what a process that ended too early left beside `parent/name`, unless another one is
  /// filling a folder there now.
  public static func clear(parent: String, name: String) {
    guard let lock = FolderLock(ifFree: parent) else { return }
    defer { withExtendedLifetime(lock) {} }
    try? recover("\(parent)/\(name)", old: old(parent, name))
    remove(staging(parent, name))
  }

  /// Makes a file to be written, and the folders on its path.
  public func makeFile(_ path: String) throws(FileProblem) -> NewFile {
    if let slash = path.lastIndex(of: "/") {
      try Folder.makeFolders("\(staging)/\(path[..<slash])")
    }
    return try NewFile("\(staging)/\(path)")
  }

  /// Puts the folder in the place of the old one: in one step where the system has it.
  public func publish() throws(FileProblem) {
    if bindery_exchange(staging, target) == 0 {
      isPublished.withLock { $0 = true }
      Self.remove(staging)  // the old folder by now
      return
    }
    switch errno {
    case ENOENT: try Self.move(staging, to: target)  // there was none
    case ENOSYS, ENOTSUP, EINVAL: try replace()
    default: throw FileProblem.fromErrno()
    }
    isPublished.withLock { $0 = true }
  }

  /// Two steps where there is no single one; ``recover(_:old:)`` mends what is left between them.
  private func replace() throws(FileProblem) {
    let old = "\(staging).old"
    try Self.move(target, to: old)
    do {
      try Self.move(staging, to: target)
    } catch {
      rename(old, target)
      throw error
    }
    Self.remove(old)
  }

  /// Brings back an old folder that was moved aside by a process that did not live to replace it.
  private static func recover(_ target: String, old: String) throws(FileProblem) {
    guard FileStatus(path: old) != nil else { return }
    if FileStatus(path: target) == nil { try move(old, to: target) } else { remove(old) }
  }

  private static func staging(_ parent: String, _ name: String) -> String {
    "\(parent)/.\(name).new"
  }

  private static func old(_ parent: String, _ name: String) -> String {
    "\(staging(parent, name)).old"
  }

  private static func move(_ path: String, to target: String) throws(FileProblem) {
    guard rename(path, target) == 0 else { throw FileProblem.fromErrno() }
  }

  /// Removes a folder of ours and all in it, as far as that is possible.
  private static func remove(_ path: String) { _ = bindery_remove(path) }
}

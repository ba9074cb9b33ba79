public import ReportDocument
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
public final class OutputFolder: Sendable {
  private let target: String
  private let staging: String
  private let isPublished = Mutex(false)

  /// Makes an empty folder beside `parent/name`.
  public init(parent: String, name: String) throws(FileProblem) {
    target = "\(parent)/\(name)"
    try Folder.makeFolders(parent)
    var template = Array("\(parent)/.\(name).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileProblem.fromErrno() }
    staging = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    chmod(staging, 0o755)
  }

  deinit {
    if !isPublished.withLock({ $0 }) { Self.remove(staging) }
  }

  /// Writes a file, making the folders on its path.
  public func write(_ bytes: ByteRope, to path: String) throws(FileProblem) {
    if let slash = path.lastIndex(of: "/") {
      try Folder.makeFolders("\(staging)/\(path[..<slash])")
    }
    let descriptor = open("\(staging)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileProblem.fromErrno() }
    defer { close(descriptor) }
    for part in bytes.parts {
      // A closure's error loses its type, so that the result is handed out of it.
      let result = part.withUnsafeBytes { buffer in
        Result { () throws(FileProblem) in try FileWriting.write(buffer, to: descriptor) }
      }
      try result.get()
    }
  }

  /// Puts the folder in the place of the old one.
  public func publish() throws(FileProblem) {
    let old = "\(staging).old"
    let hadOld = rename(target, old) == 0
    if !hadOld && errno != ENOENT { throw FileProblem.fromErrno() }
    guard rename(staging, target) == 0 else {
      let problem = FileProblem.fromErrno()
      if hadOld { rename(old, target) }
      throw problem
    }
    isPublished.withLock { $0 = true }
    if hadOld { Self.remove(old) }
  }

  /// Removes a folder of ours and all in it; symbolic links are removed, not followed.
  private static func remove(_ path: String) {
    for entry in (try? DirectoryListing.entries(of: path, withDotted: true)) ?? [] {
      let inner = "\(path)/\(entry.name)"
      if entry.isFolder { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}

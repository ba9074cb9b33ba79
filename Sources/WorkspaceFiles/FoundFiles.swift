import Synchronization

/// The files that findings point to, each read once per run, on the first request.
package final class FoundFiles: Sendable {
  private let root: Folder
  private let texts = Mutex<[String: [UInt8]?]>([:])

  /// Makes a reader of files in a folder.
  package init(in root: Folder) { self.root = root }

  /// The bytes of a file; nil if it cannot be read, which other findings report.
  package func bytes(of path: String) -> [UInt8]? {
    if let known = texts.withLock({ $0[path] }) { return known }
    let bytes = (try? root.readText(path, limit: SourceText.defaultLimit)).map { Array($0.bytes) }
    texts.withLock { $0[path] = .some(bytes) }
    return bytes
  }
}

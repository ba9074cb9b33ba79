import Findings
import Synchronization
import WorkspaceFiles

/// The files that mention figures wrongly, each read once.
final class FigureFiles: Sendable {
  private struct Read {
    var files: [String: SourceLines?] = [:]
    var lookups = 0
  }

  /// The maximum number of mentions to look up: output shows no more findings of one kind for a
  /// file.
  private static let maxLookups = 300

  private let root: Folder
  private let read = Mutex(Read())

  init(in root: Folder) { self.root = root }

  /// The lines of a file; nil if it cannot be read, or after the maximum of look-ups.
  func lines(of path: String) -> SourceLines? {
    read.withLock { read in
      read.lookups += 1
      if read.lookups > Self.maxLookups { return nil }
      if let known = read.files[path] { return known }
      let text = try? root.readText(path, limit: SourceText.defaultLimit)
      let lines = text.map { SourceLines($0.bytes, path: path) }
      read.files[path] = .some(lines)
      return lines
    }
  }
}

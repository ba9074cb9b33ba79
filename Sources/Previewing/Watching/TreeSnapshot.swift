import Platform

/// The files and folders of a workspace at one time.
struct TreeSnapshot: Sendable {
  private enum Entry: Sendable, Hashable {
    /// A folder; its contents have separate entries, whatever else is added to it.
    case folder(FileStamp.Identity)
    case file(FileStamp)
  }

  private var entries: [String: Entry] = [:]
  private var visited: Set<FileStamp.Identity> = []
  /// Whether the workspace is there.
  private(set) var exists = true

  /// The paths of the Swift files of plugins.
  var swiftFiles: [String] { entries.keys.filter { WatchedFiles.use(of: $0) == .swift } }

  /// Looks at all files that editions depend on.
  init(of root: String) {
    guard FileStatus(path: root)?.isFolder == true else {
      exists = false
      return
    }
    for top in WatchedFiles.folders { visit(top, below: root) }
  }

  private mutating func visit(_ path: String, below root: String) {
    // Links may lead in circles.
    guard WatchedFiles.isWatched(path), let stamp = FileStamp(path: "\(root)/\(path)"),
      visited.insert(stamp.identity).inserted
    else { return }
    entries[path] = .folder(stamp.identity)
    guard let listing = try? DirectoryListing.entries(of: "\(root)/\(path)") else { return }
    for entry in listing where WatchedFiles.isNamed(entry.name) {
      let inner = "\(path)/\(entry.name)"
      if entry.isFolder {
        visit(inner, below: root)
      } else if let stamp = FileStamp(unfollowed: "\(root)/\(inner)") {
        entries[inner] = .file(stamp)
        if stamp.isLink, FileStatus(path: "\(root)/\(inner)")?.isFolder == true {
          visit(inner, below: root)
        }
      }
    }
  }

  /// The differences from an earlier snapshot.
  func changes(since earlier: TreeSnapshot) -> WorkspaceChanges {
    var changes = WorkspaceChanges()
    changes.isEnd = !exists
    for (path, entry) in entries where earlier.entries[path] != entry { changes.add(path) }
    for path in earlier.entries.keys where entries[path] == nil { changes.add(path) }
    return changes
  }
}

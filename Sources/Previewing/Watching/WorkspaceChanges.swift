/// The changes in a workspace.
struct WorkspaceChanges: Sendable, Hashable {
  /// Files and folders that editions are built from, relative to the workspace.
  var content: Set<String> = []
  /// Swift files of plugins, relative to the workspace, which have to be compiled first, and folders that
  /// may have held some.
  var swift: Set<String> = []
  /// Whether the workspace itself is gone.
  var isEnd = false

  var isEmpty: Bool { content.isEmpty && swift.isEmpty && !isEnd }

  /// Adds a path, if editions depend on it.
  mutating func add(_ path: String) {
    switch WatchedFiles.use(of: path) {
    case .content: content.insert(path)
    case .swift: swift.insert(path)
    case nil: break
    }
  }

  /// Adds other changes.
  mutating func add(_ other: WorkspaceChanges) {
    content.formUnion(other.content)
    swift.formUnion(other.swift)
    isEnd = isEnd || other.isEnd
  }
}

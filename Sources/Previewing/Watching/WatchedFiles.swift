import WorkspaceFiles

/// The files of a workspace that editions depend on.
enum WatchedFiles {
  /// The use of a file.
  enum Use {
    /// Builds of editions read it.
    case content
    /// The compiler reads it.
    case swift
  }

  /// The folders at the top of a workspace that hold them.
  static let folders = ["Configs", "Templates", "Plugins"]

  /// The maximum depth of watched folders; no workspace is that deep.
  static let maxDepth = 32

  /// The use of a file or folder, by its path relative to the workspace; nil if it has none.
  static func use(of path: String) -> Use? {
    let parts = path.split(separator: "/")
    guard let top = parts.first, folders.contains(String(top)),
      parts.allSatisfy({ isNamed(String($0)) })
    else { return nil }
    if top == "Plugins", parts.count > 2, parts[2] == "Tests" { return nil }
    if top == "Plugins", path.hasSuffix(".swift") { return .swift }
    return .content
  }

  /// Whether there may be Swift files of plugins in a folder, by its path relative to the workspace.
  static func mayHoldSwift(_ folder: String) -> Bool {
    let parts = folder.split(separator: "/")
    return parts.first == "Plugins"
      && (parts.count < 3 || !["Content", "Tests"].contains(parts[2]))
  }

  /// Whether builds look at files of that name at all.
  static func isNamed(_ name: String) -> Bool { !name.hasPrefix(".") && !Clutter.contains(name) }

  /// Whether to watch the content of a folder.
  static func isWatched(_ path: String) -> Bool {
    path.isEmpty || (use(of: path) != nil && path.utf8.count { $0 == UInt8(ascii: "/") } < maxDepth)
  }
}

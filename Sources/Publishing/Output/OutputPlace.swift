import Assembling
import Platform
package import WorkspaceFiles

/// Where outputs go: never among the sources of a workspace.
package struct OutputPlace {
  /// The folders of sources, with symbolic links resolved.
  private let sources: [String]

  /// Looks where the sources of a workspace are.
  package init(in root: Folder) {
    let workspace = Workspace(root: root)
    sources = [workspace.editions, workspace.templates, workspace.plugins]
      .compactMap(\.realLocation)
  }

  /// Whether a folder, which need not exist, would be among the sources or hold some of them.
  package func isAmongSources(_ folder: String) -> Bool {
    let real = Self.resolved(folder)
    return sources.contains { source in
      real == source || real.hasPrefix(source + "/")
        || source.hasPrefix(real == "/" ? real : real + "/")
    }
  }

  /// Whether outputs for several editions cannot go to a folder because it is one of sources.
  package func isSource(_ folder: String) -> Bool {
    let real = Self.resolved(folder)
    return sources.contains { real == $0 || real.hasPrefix($0 + "/") }
  }

  /// The path with symbolic links resolved as far as it exists.
  private static func resolved(_ path: String) -> String {
    if let real = try? FileSystem.realPath(path) { return real }
    guard let slash = path.lastIndex(of: "/"), path != "/" else { return path }
    let folder = resolved(slash == path.startIndex ? "/" : String(path[..<slash]))
    switch path[path.index(after: slash)...] {
    case "", ".": return folder
    case "..":
      return folder.lastIndex(of: "/").map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) }
        ?? folder
    case let name: return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
    }
  }
}

import Platform

/// The Swift files of plugins with their text, to find out which ones a program does not include
/// yet.
struct PluginSources: Sendable {
  private var texts: [String: [UInt8]] = [:]

  /// None.
  init() {}

  /// The sources of a workspace as they are now.
  init(of workspace: String) {
    for path in TreeSnapshot(of: workspace).swiftFiles {
      // A file that cannot be read, then and now, has not changed.
      texts[path] = (try? ReadableFile("\(workspace)/\(path)", follow: true).bytes()) ?? []
    }
  }

  /// The paths of the files that say something else in other sources, or are only in one of both, in the
  /// order of their names.
  func differences(from other: PluginSources) -> [String] {
    Set(texts.keys).union(other.texts.keys).filter { texts[$0] != other.texts[$0] }.sorted()
  }

  /// Forgets files, which are then different from all others.
  mutating func forget(_ paths: Set<String>) { for path in paths { texts[path] = nil } }
}

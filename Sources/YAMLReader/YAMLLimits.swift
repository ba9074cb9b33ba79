/// How much a YAML text may hold; what exceeds it is refused before it costs time or memory.
public struct YAMLLimits: Sendable {
  /// The greatest size in bytes.
  public var bytes: Int
  /// The greatest nesting of lists and mappings.
  public var depth: Int
  /// The greatest number of nodes that aliases may repeat.
  public var aliasedNodes: Int

  /// Sets limits; the defaults are far beyond what a person writes.
  public init(bytes: Int = 4 << 20, depth: Int = 64, aliasedNodes: Int = 10_000) {
    self.bytes = bytes
    self.depth = depth
    self.aliasedNodes = aliasedNodes
  }
}

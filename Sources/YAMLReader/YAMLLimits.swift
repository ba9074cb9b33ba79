/// Limits on a YAML text, enforced before it costs time or memory.
public struct YAMLLimits: Sendable {
  /// The maximum size in bytes.
  public var bytes: Int
  /// The maximum nesting of lists and mappings.
  public var depth: Int
  /// The maximum number of nodes that aliases may repeat.
  public var aliasedNodes: Int
  /// The maximum number of lines that begin with `%`.
  public var directives: Int

  /// Sets limits; the defaults far exceed what a person writes.
  public init(
    bytes: Int = 4 << 20, depth: Int = 64, aliasedNodes: Int = 10_000, directives: Int = 100
  ) {
    self.bytes = bytes
    self.depth = depth
    self.aliasedNodes = aliasedNodes
    self.directives = directives
  }
}

/// A term with its definition.
public struct Definition: Sendable, Hashable {
  /// The term.
  public var term: [Inline]
  /// What it means.
  public var blocks: [Block]

  /// Makes a definition.
  public init(_ term: [Inline], _ blocks: [Block]) {
    self.term = term
    self.blocks = blocks
  }
}

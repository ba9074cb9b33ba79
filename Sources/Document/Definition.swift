/// A term with its definition.
public struct Definition: Sendable, Hashable {
  /// The term.
  public var term: [Inline]
  /// Its meaning.
  public var blocks: [Block]

  /// Makes a definition.
  public init(_ term: [Inline], _ blocks: [Block]) {
    self.term = term
    self.blocks = blocks
  }
}

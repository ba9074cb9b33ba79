/// A whole edition before it is written: its facts, its contents and its sections.
public struct Assembly: Sendable, Hashable {
  /// The edition's description of itself.
  public var metadata: EditionMetadata
  /// The sections, each a group with the role ``Role/section`` or ``Role/chapter``.
  public var blocks: [Block]

  /// Makes an assembly.
  public init(metadata: EditionMetadata, blocks: [Block]) {
    self.metadata = metadata
    self.blocks = blocks
  }
}

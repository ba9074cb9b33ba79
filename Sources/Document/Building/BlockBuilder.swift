/// Lets Swift code read like the page that it makes.
///
/// Strings become paragraphs; blocks, lists of blocks and the parts of the tree are used as they
/// are; `if`, `switch` and `for` work as everywhere.
@resultBuilder
public enum BlockBuilder {
  /// A paragraph of plain text.
  @inlinable public static func buildExpression(_ text: String) -> [Block] {
    [Paragraph(text).block]
  }
  /// A block.
  @inlinable public static func buildExpression(_ block: Block) -> [Block] { [block] }
  /// Blocks.
  @inlinable public static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }
  /// A part of the tree.
  @inlinable public static func buildExpression(_ part: some BlockConvertible) -> [Block] {
    [part.block]
  }
  /// A part of the tree that may not be there.
  @inlinable public static func buildExpression(_ part: (some BlockConvertible)?) -> [Block] {
    part.map { [$0.block] } ?? []
  }
  /// No parts.
  @inlinable public static func buildBlock() -> [Block] { [] }
  /// The first of parts in order.
  @inlinable public static func buildPartialBlock(first: [Block]) -> [Block] { first }
  /// A further part.
  @inlinable public static func buildPartialBlock(
    accumulated: consuming [Block], next: [Block]
  ) -> [Block] {
    accumulated += next
    return accumulated
  }
  /// A part under a condition.
  @inlinable public static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
  /// The first of two parts.
  @inlinable public static func buildEither(first part: [Block]) -> [Block] { part }
  /// The second of two parts.
  @inlinable public static func buildEither(second part: [Block]) -> [Block] { part }
  /// Parts made in a loop.
  @inlinable public static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap(\.self) }
}

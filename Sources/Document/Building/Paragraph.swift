/// A paragraph in a page built in Swift.
public struct Paragraph: BlockConvertible, Sendable {
  /// Its running text.
  public var content: [Inline]

  /// A paragraph of plain text.
  @inlinable public init(_ text: String) { content = [.text(text)] }

  /// A paragraph of inlines.
  @inlinable public init(_ content: [Inline]) { self.content = content }

  /// The paragraph as a block.
  @inlinable public var block: Block { Block(.paragraph(content)) }
}

/// A paragraph in a page that is built in Swift.
public struct Paragraph: BlockConvertible, Sendable {
  /// What it says.
  public var content: [Inline]

  /// A paragraph of plain text.
  public init(_ text: String) { content = [.text(text)] }

  /// A paragraph of inlines.
  public init(_ content: [Inline]) { self.content = content }

  /// The paragraph as a block.
  public var block: Block { Block(.paragraph(content)) }
}

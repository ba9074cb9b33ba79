public import Document

/// Writes plain text of 72 columns, straight from the tree.
public struct TextWriter: DocumentWriter {
  /// The maximum width of a line in columns; unbreakable text may be longer.
  public static let width = 72

  /// Makes a writer.
  public init() {}

  /// `text`.
  public var format: Format { .text }
  /// `txt`.
  public var fileExtension: String { "txt" }

  /// The text without the characters that only say where lines may be broken.
  public func escaped(_ text: String) -> String { text.withoutBreakPoints }

  /// Writes a piece; at the end of a chapter, also the list of its link targets.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = TextRenderer(
      words: piece.words, footnoteNumbers: piece.outline.footnoteNumbers,
      links: piece.outline.linkScopes[piece.content.scope])
    switch piece.content.kind {
    case .open(let group, let level):
      if let title = group.title { renderer.renderTitle(title, level: level) }
    case .blocks(let blocks, let depth):
      renderer.render(Array(blocks), depth: depth)
      if style == .fragment { renderer.listLinks() }
    case .close(_, let endsScope): if endsScope { renderer.listLinks() }
    case .footnotes: break  // they are rendered where they were written
    }
    return renderer.bytes
  }

  /// An empty line between pieces, and one more before the titles of parts.
  public func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString {
    if case .open(_, let level) = next.kind, level <= 3, !previous.isOpening { return "\n\n" }
    return "\n"
  }
}

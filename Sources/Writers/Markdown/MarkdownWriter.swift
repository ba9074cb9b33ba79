public import Document

/// Writes GitHub-flavoured Markdown.
///
/// Reading its output gives ``Document/Assembly/markdownProjection(words:)``, and for a tree that a
/// Markdown reader made, the tree itself.
public struct MarkdownWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `markdown`.
  public var format: Format { .markdown }
  /// `md`.
  public var fileExtension: String { "md" }

  /// The text on one line with all characters escaped that mean something in Markdown, be it in
  /// running text, at the start of a line or in the cell of a table.
  public func escaped(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return String(
      decoding: MarkdownLine([.text(line)], isCell: true, isParagraph: true).bytes,
      as: UTF8.self)
  }

  /// Writes a piece as far as Markdown can express it.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    let projection = MarkdownProjection(words: piece.words)
    let blocks: [MarkdownBlock]
    switch piece.content.kind {
    case .open(let group, let level):
      blocks = group.title.map { [projection.title($0, level: level)] } ?? []
    case .blocks(let run, let depth): blocks = projection.blocks(run, depth: depth)
    case .close: return []
    case .footnotes(let footnotes):
      blocks = footnotes.map { projection.footnote($0) }
    }
    var renderer = MarkdownRenderer()
    if case .list? = blocks.first {
      renderer.render(blocks, after: projection.lists(before: piece))
    } else {
      renderer.render(blocks)
    }
    return renderer.bytes
  }

  /// An empty line between pieces.
  public func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString {
    "\n"
  }
}

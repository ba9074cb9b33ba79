public import ReportDocument

/// Writes GitHub-flavoured Markdown.
///
/// Reading what it wrote gives ``ReportDocument/Assembly/markdownProjection(words:)``, and for a
/// tree that a Markdown reader made, the tree itself.
public struct MarkdownWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `markdown`.
  public var format: Format { .markdown }
  /// `md`.
  public var fileExtension: String { "md" }

  /// The content of an edition, its sections from level two on.
  public func content(of assembly: Assembly, words: Words) -> [UInt8] {
    var renderer = MarkdownRenderer()
    renderer.render(assembly.markdownProjection(words: words))
    return renderer.finished()
  }

  /// Blocks as they stand.
  public func fragment(_ blocks: [Block], words: Words) -> [UInt8] {
    var renderer = MarkdownRenderer()
    renderer.render(blocks.markdownProjection(depth: 0, words: words))
    return renderer.finished()
  }

  /// The text with the characters that mean something in Markdown escaped, on one line.
  public func escaped(_ text: String) -> String {
    var line = MarkdownLine()
    line.append([.text(text.split(whereSeparator: \.isNewline).joined(separator: " "))])
    return String(decoding: line.bytes, as: UTF8.self)
  }
}

public import ReportDocument

/// Writes plain text of 72 columns, straight from the tree.
public struct TextWriter: DocumentWriter {
  /// The greatest width of a line in columns; what cannot be broken may stand out.
  public static let width = 72

  /// Makes a writer.
  public init() {}

  /// `text`.
  public var format: Format { .text }
  /// `txt`.
  public var fileExtension: String { "txt" }

  /// The content of an edition; the addresses that a section links to are listed at its end.
  public func content(of assembly: Assembly, words: Words) -> [UInt8] {
    var renderer = TextRenderer(words: words)
    renderer.number(assembly.blocks)
    for block in assembly.blocks {
      renderer.render([block], depth: 1)
      renderer.listLinks()
    }
    return renderer.finished()
  }

  /// Blocks with the addresses that they link to at the end.
  public func fragment(_ blocks: [Block], words: Words) -> [UInt8] {
    var renderer = TextRenderer(words: words)
    renderer.number(blocks)
    renderer.render(blocks, depth: 0)
    renderer.listLinks()
    return renderer.finished()
  }

  /// The text as it is.
  public func escaped(_ text: String) -> String { text }
}

public import ReportDocument

/// Writes HTML: semantic, valid, text and attributes escaped.
public struct HTMLWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `html`.
  public var format: Format { .html }
  /// `html`.
  public var fileExtension: String { "html" }

  /// The content of an edition, its sections from level two on.
  public func content(of assembly: Assembly, words: Words) -> [UInt8] {
    var renderer = HTMLRenderer(words: words, isPage: true)
    renderer.number(assembly.blocks)
    renderer.render(assembly.blocks, depth: 1)
    return renderer.output.bytes
  }

  /// Blocks as cmark would write them.
  public func fragment(_ blocks: [Block], words: Words) -> [UInt8] {
    var renderer = HTMLRenderer(words: words, isPage: false)
    renderer.number(blocks)
    renderer.render(blocks, depth: 0)
    return renderer.output.bytes
  }

  /// The text as it is: HTML templates escape values themselves.
  public func escaped(_ text: String) -> String { text }
}

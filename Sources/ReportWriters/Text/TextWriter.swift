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

  /// The text as it is.
  public func escaped(_ text: String) -> String { text }

  /// Writes a piece; at the end of a chapter, the addresses that it links to.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = TextRenderer(
      words: piece.words, footnoteNumbers: piece.outline.footnoteNumbers,
      links: piece.outline.linkScopes[piece.piece.scope])
    switch piece.piece.kind {
    case .open(let group, let level):
      if let title = group.title { renderer.render(title: title, level: level) }
    case .blocks(let blocks, let depth):
      renderer.render(Array(blocks), depth: depth)
      if style == .fragment { renderer.listLinks() }
    case .close(_, let endsScope): if endsScope { renderer.listLinks() }
    case .footnotes: break  // they stand where they were written
    }
    return renderer.bytes
  }

  /// Joins pieces with an empty line between them, and one more before the titles of parts.
  public func join(_ parts: [WrittenPart]) -> ByteRope {
    let lineFeed = UInt8(ascii: "\n")
    var output = ByteRope()
    var followsTitle = true
    for part in parts where !part.bytes.isEmpty {
      var isTitle = false
      if case .open(_, let level) = part.piece.kind {
        isTitle = true
        if level <= 3 && !followsTitle { output.append([lineFeed]) }
      }
      if !output.parts.isEmpty { output.append([lineFeed]) }
      output.append(part.bytes)
      followsTitle = isTitle
    }
    return output
  }
}

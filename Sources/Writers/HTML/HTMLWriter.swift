public import Document

/// Writes HTML: semantic, valid, text and attributes escaped.
public struct HTMLWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `html`.
  public var format: Format { .html }
  /// `html`.
  public var fileExtension: String { "html" }

  /// The text as it is: HTML templates escape values themselves.
  public func escaped(_ text: String) -> String { text }

  /// Writes a piece; what is part of a fragment, as cmark would write it.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = HTMLRenderer(
      words: piece.words, isPage: style == .page, direction: piece.outline.direction,
      footnoteNumbers: piece.outline.footnoteNumbers, pictures: piece.outline.pictures)
    return renderer.render(piece.content)
  }
}

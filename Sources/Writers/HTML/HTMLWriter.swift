public import Document

/// Writes HTML: semantic, valid, text and attributes escaped.
public struct HTMLWriter: DocumentWriter {
  /// Marks to write at the beginning of each block; nil to write pages as they are published.
  private let marks: SourceMarks?

  /// Makes a writer.
  public init() { marks = nil }

  /// Makes a writer of pages with marks in them, which have to be taken out again.
  package init(marks: SourceMarks) { self.marks = marks }

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
      footnoteNumbers: piece.outline.footnoteNumbers, marks: marks)
    return renderer.render(piece.content)
  }
}

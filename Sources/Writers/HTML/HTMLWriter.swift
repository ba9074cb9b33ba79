public import Document

/// Writes HTML: semantic, valid, text and attributes escaped.
public struct HTMLWriter: DocumentWriter {
  /// The parts of the content that the surrounding page shows in another way, or adds.
  private let surroundings: PageSurroundings?
  /// Marks to write at the beginning of each block; nil to write pages for publication.
  private let marks: SourceMarks?

  /// Makes a writer.
  public init() { self.init(in: nil) }

  /// Makes a writer for a page with its own navigation, or for pages with marks in them, which have
  /// to be removed again.
  package init(in surroundings: PageSurroundings?, marks: SourceMarks? = nil) {
    self.surroundings = surroundings
    self.marks = marks
  }

  /// `html`.
  public var format: Format { .html }
  /// `html`.
  public var fileExtension: String { "html" }

  /// The text as it is: HTML templates escape values themselves.
  public func escaped(_ text: String) -> String { text }

  /// The drawing as inline SVG.
  public func cover(_ strip: StripChart) -> String? {
    var output = OutputBuffer()
    output.append(strip.cover, class: "art")
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// Writes a piece; one that is part of a fragment, as cmark would write it.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = HTMLRenderer(
      words: piece.words, isPage: style == .page, direction: piece.outline.direction,
      footnoteNumbers: piece.outline.footnoteNumbers, pictures: piece.outline.pictures,
      surroundings: surroundings, marks: marks)
    return renderer.render(piece.content)
  }
}

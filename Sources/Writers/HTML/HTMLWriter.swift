public import Document

/// Writes HTML: semantic, valid, text and attributes escaped.
public struct HTMLWriter: DocumentWriter {
  /// What the page around the content shows in another way, or adds to it.
  private let surroundings: PageSurroundings?

  /// Makes a writer.
  public init() { surroundings = nil }

  /// Makes a writer for a page that leads through the content by itself.
  package init(in surroundings: PageSurroundings) { self.surroundings = surroundings }

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

  /// Writes a piece; what is part of a fragment, as cmark would write it.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = HTMLRenderer(
      words: piece.words, isPage: style == .page, direction: piece.outline.direction,
      footnoteNumbers: piece.outline.footnoteNumbers, pictures: piece.outline.pictures,
      surroundings: surroundings)
    return renderer.render(piece.content)
  }
}

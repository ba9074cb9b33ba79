public import Document

/// Writes Typst: calls of functions that get everything people wrote as strings.
///
/// The functions are those of ``library``, unless a theme's template defines its own. The output is
/// in a block of code (`#{ … }`), which the template opens and closes.
public struct TypstWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `typst`.
  public var format: Format { .typst }
  /// `typ`.
  public var fileExtension: String { "typ" }
  /// No: the output needs the definitions of a page.
  public var writesFragments: Bool { false }

  /// The extensions of the pictures that Typst can read.
  static let pictureKinds = ["jpg", "jpeg", "png", "gif", "webp"]

  /// The text as the inside of a string, which the template puts between quotation marks.
  public func escaped(_ text: String) -> String {
    var output = OutputBuffer()
    output.append(escapingString: text)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The drawing as a call.
  public func cover(_ strip: StripChart) -> String? {
    var renderer = TypstRenderer(
      words: .english, footnotes: [:], direction: .leftToRight, pictures: [:])
    renderer.render(strip.cover)
    return String(decoding: renderer.output.bytes, as: UTF8.self)
  }

  /// Writes a piece.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = TypstRenderer(
      words: piece.words, footnotes: piece.outline.footnotes,
      direction: piece.outline.direction, pictures: piece.outline.pictures)
    return renderer.render(piece.content)
  }
}

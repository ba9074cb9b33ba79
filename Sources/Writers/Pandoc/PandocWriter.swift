public import Document

/// Writes the tree of Pandoc as JSON, for one of the formats that Pandoc makes from it.
///
/// All text that people wrote is in strings, where nothing is markup, a field or code.
public struct PandocWriter: DocumentWriter {
  /// The version of Pandoc’s tree in the output.
  package static let treeVersion = [1, 23]

  /// The format that Pandoc makes from it.
  public let target: PandocTarget

  /// Makes a writer for a format.
  public init(_ target: PandocTarget) { self.target = target }

  /// The name of the format.
  public var format: Format { Format(rawValue: target.rawValue) }
  /// `docx.json`, for one.
  public var fileExtension: String { "\(target.rawValue).json" }
  /// No: the output needs a document around it.
  public var writesFragments: Bool { false }

  /// The text as a string of JSON, with its quotation marks.
  public func escaped(_ text: String) -> String {
    var output = OutputBuffer()
    output.append(jsonString: text)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// Writes a piece.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = PandocRenderer(
      target, words: piece.words, footnotes: piece.outline.footnotes,
      numbers: piece.outline.footnoteNumbers, pictures: piece.outline.pictures,
      direction: piece.outline.direction)
    return renderer.render(piece.content)
  }

  /// A comma between blocks, but none behind the beginning of a group that has nothing before its blocks, and
  /// none before the end of a group.
  public func separator(after previous: OutlinePiece, before next: OutlinePiece) -> StaticString {
    if case .close = next.kind { return "" }
    if case .open(let group, _) = previous.kind, group.title == nil { return "" }
    return ",\n"
  }
}

public import Document

/// Writes the words of an edition, one to a line: what a tool that counts or compares them needs.
public struct WordListWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// `words`.
  public var format: Format { Format(rawValue: "words") }
  /// `words`.
  public var fileExtension: String { "words" }

  /// The text as it is.
  public func escaped(_ text: String) -> String { text }

  /// Writes the words of a piece.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var list = WordList()
    switch piece.content.kind {
    case .open(let group, _): if let title = group.title { list.walk(title) }
    case .blocks(let blocks, _): list.walk(Array(blocks))
    case .close: break
    case .footnotes(let footnotes): for footnote in footnotes { list.walk(footnote.blocks) }
    }
    return list.bytes
  }
}

private struct WordList: TreeVisitor {
  private(set) var bytes: [UInt8] = []

  mutating func visit(_ inline: Inline) {
    guard case .text(let text) = inline else { return }
    for word in text.split(separator: " ") { bytes += Array(word.utf8) + [UInt8(ascii: "\n")] }
  }
}

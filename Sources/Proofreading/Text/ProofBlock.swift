package import Findings
package import MarkdownReader

/// A heading, a paragraph, an item or a cell, as a reader sees it.
///
/// Checks read blocks repeatedly, so they are shared and not copied.
package final class ProofBlock: Sendable {
  /// The kind of a block in its document.
  package enum Kind: Sendable, Hashable {
    /// A heading; its level is unknown in plain text.
    case heading(level: Int?)
    /// A paragraph.
    case paragraph
    /// The first paragraph of an item of a list, given the number of the list and its depth.
    case item(list: Int, depth: Int)
    /// A further paragraph of an item.
    case itemPart
    /// A cell of a table.
    case cell(Passage.Cell)
    /// The value of a key in front matter or in a list of records.
    case field(String)
    /// An image, with its description as the text.
    case picture
    /// Any other text, such as a footnote.
    case other
  }

  /// The kind of the block.
  package let kind: Kind
  /// The text, including any marker that is not Markdown's.
  package let text: LocatedText
  /// The links and code spans.
  package let parts: [Passage.Part]
  /// The number or letter before the text, if one was written.
  package let marker: Marker?
  /// The words, numbers and marks.
  package let tokens: [Token]
  /// The first token after the marker.
  package let start: Int
  /// Whether a line alone between empty ones, which in plain text can be a heading.
  package let isLoneLine: Bool
  /// The image that the text describes.
  package let picture: Passage.Picture?
  /// Whether the block is the first of its document.
  package let startsDocument: Bool
  /// The days and ranges of days.
  let dates: [DateMention]
  /// The tokens after the marker that are numbers, in figures or words.
  let numbers: [Int]

  init(
    kind: Kind, text: LocatedText, parts: [Passage.Part] = [], marker: Marker? = nil,
    isLoneLine: Bool = false, picture: Passage.Picture? = nil
  ) {
    self.kind = kind
    self.text = text
    self.parts = parts
    self.marker = marker
    self.isLoneLine = isLoneLine
    self.picture = picture
    startsDocument = false
    let tokens = Tokenizer.tokens(text.text)
    let length = marker?.length ?? 0
    start = length == 0 ? 0 : tokens.firstIndex { $0.range.lowerBound >= length } ?? tokens.count
    self.tokens = tokens
    dates = DateMention.all(in: tokens)
    numbers = (start..<max(start, tokens.count)).filter { Count.isNumber(tokens[$0]) }
  }

  /// A block as the first one of its document.
  init(starting block: ProofBlock) {
    kind = block.kind
    text = block.text
    parts = block.parts
    marker = block.marker
    isLoneLine = block.isLoneLine
    picture = block.picture
    startsDocument = true
    tokens = block.tokens
    start = block.start
    dates = block.dates
    numbers = block.numbers
  }

  /// Whether the block is a heading.
  package var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// The name common to the blocks of one sequence: headings of a level, lines, items.
  var kindName: String {
    if isLoneLine { return "line" }
    return switch kind {
    case .heading(let level): "heading \(level ?? 0)"
    case .item(let list, let depth): "item \(list) \(depth)"
    default: "other"
    }
  }

  /// Whether the block is a cell of a table.
  var isCell: Bool {
    if case .cell = kind { true } else { false }
  }

  /// The list that the block is an item of, and its depth.
  package var item: (list: Int, depth: Int)? {
    if case .item(let list, let depth) = kind { (list, depth) } else { nil }
  }

  /// The place of tokens.
  package func place(_ first: Int, through last: Int) -> Place {
    text.place(ofBytes: tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// The characters from a token through another.
  package func words(_ first: Int, through last: Int) -> String {
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    let utf8 = text.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text.text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// Whether a token is a given word or mark.
  package func has(_ word: String, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].lower == word
  }

  /// Whether a token follows the one before without white space.
  package func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].isApart
  }
}

extension ProofBlock {
  /// Whether a range of the text belongs to a code span.
  func isCode(_ range: Range<Int>) -> Bool {
    guard !parts.isEmpty else { return false }
    return parts.contains { $0.kind == .code && $0.range.contains(range.lowerBound) }
  }

  /// Whether the text has links or code.
  var hasParts: Bool { !parts.isEmpty }
}

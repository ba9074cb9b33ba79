import Wording

/// Joins folded lines where YAML puts a space that nobody wrote: between ideographs.
///
/// The parser gives a text without saying which of its spaces were line ends. Those between
/// ideographs have the same order in the text as in the file, and both are traversed side by side.
enum FoldedLines {
  /// The offsets of the spaces in a text that were line ends between ideographs.
  ///
  /// - Parameters:
  ///   - text: the text that the parser gave.
  ///   - source: the text in the file.
  ///   - hasEscapes: whether a backslash escapes the next character, as in double quotes.
  static func joints(
    in text: UnsafeBufferPointer<UInt8>, of source: UnsafeBufferPointer<UInt8>, hasEscapes: Bool
  ) -> [Int] {
    var spaces = gaps(in: text, hasEscapes: false)
    guard spaces.contains(where: \.isSpace) else { return [] }
    var written = gaps(in: source, hasEscapes: hasEscapes)
    if hasEscapes {
      // Escapes stand for white space that the source does not have as such.
      spaces.removeAll { !$0.isSpace }
      written.removeAll { $0.lineEnds != 1 && !$0.isSpace }
    }
    guard written.count == spaces.count else { return [] }
    return zip(spaces, written).filter { $0.isSpace && $1.lineEnds == 1 && !$1.isEscaped }
      .map { $0.0.start }
  }

  /// A run of white space between two ideographs.
  private struct Gap {
    var start: Int
    var width = 0
    var lineEnds = 0
    /// Whether it holds an escaped line end; then its space was written on purpose.
    var isEscaped = false

    /// Whether it is one space.
    var isSpace: Bool { lineEnds == 0 && width == 1 }
  }

  private static func gaps(
    in text: UnsafeBufferPointer<UInt8>, hasEscapes: Bool
  ) -> [Gap] {
    var gaps: [Gap] = []
    var offset = 0
    while offset < text.count {
      var gap = Gap(start: offset)
      while offset < text.count {
        if isBlank(text[offset]) {
          // After an escaped line end, each further one stays a line end.
          if text[offset] == UInt8(ascii: "\n") { gap.lineEnds += gap.isEscaped ? 2 : 1 }
          gap.width += 1
          offset += 1
        } else if hasEscapes, isEscapedLineEnd(text, at: offset) {
          // Neither the line end nor the indentation of the next line is part of the text.
          gap.isEscaped = true
          offset += 2
          while offset < text.count, text[offset] == UInt8(ascii: " ") { offset += 1 }
        } else {
          break
        }
      }
      if gap.width > 0 {
        if joins(text[..<gap.start], text[offset...]) { gaps.append(gap) }
      } else if offset == gap.start {
        offset += hasEscapes && text[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return gaps
  }

  private static func isEscapedLineEnd(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    text[offset] == UInt8(ascii: "\\") && offset + 1 < text.count
      && text[offset + 1] == UInt8(ascii: "\n")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }

  /// Whether two lines are joined without a space.
  static func joins(
    _ before: some BidirectionalCollection<UInt8>, _ after: some Collection<UInt8>
  ) -> Bool {
    guard let last = before.last, last >= 0x80, let first = after.first, first >= 0x80,
      let end = String(decoding: before.suffix(8), as: UTF8.self).unicodeScalars.last,
      let start = String(decoding: after.prefix(4), as: UTF8.self).unicodeScalars.first
    else { return false }
    return end.joinsLine(with: start)
  }
}

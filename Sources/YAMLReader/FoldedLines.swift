import Wording

/// Joins folded lines where YAML puts a space that nobody wrote: between ideographs.
///
/// The parser gives a text without saying which of its spaces were line ends. Those between ideographs
/// stand in the text in the same order as in the file, and both are traversed side by side.
enum FoldedLines {
  /// The offsets of the spaces in a text that were line ends between ideographs.
  ///
  /// - Parameters:
  ///   - text: the text that the parser gave.
  ///   - source: how it is written.
  static func joints(
    in text: UnsafeBufferPointer<UInt8>, of source: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    let spaces = gaps(in: text).filter { $0.lineEnds == 0 && $0.range.count == 1 }
    guard !spaces.isEmpty else { return [] }
    let written = gaps(in: source).filter {
      $0.lineEnds == 1 || $0.lineEnds == 0 && $0.range.count == 1
    }
    guard written.count == spaces.count else { return [] }
    return zip(spaces, written).filter { $1.lineEnds == 1 }.map { $0.0.range.lowerBound }
  }

  /// The runs of white space between two ideographs.
  private static func gaps(
    in text: UnsafeBufferPointer<UInt8>
  ) -> [(range: Range<Int>, lineEnds: Int)] {
    var gaps: [(Range<Int>, Int)] = []
    var offset = 0
    while offset < text.count {
      guard isBlank(text[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var lineEnds = 0
      while offset < text.count, isBlank(text[offset]) {
        if text[offset] == UInt8(ascii: "\n") { lineEnds += 1 }
        offset += 1
      }
      if joins(text[..<start], text[offset...]) { gaps.append((start..<offset, lineEnds)) }
    }
    return gaps
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

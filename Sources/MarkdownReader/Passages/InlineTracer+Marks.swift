extension InlineTracer {
  /// The byte at a distance; nil past the end of the block.
  func peek(_ distance: Int = 0) -> UInt8? {
    offset + distance < end ? bytes[offset + distance] : nil
  }

  func isLineEnd(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }

  /// Whether only white space is left of the block.
  var isAtEnd: Bool {
    var rest = self
    rest.skipBlanks()
    return rest.offset == end
  }

  /// Whether only white space is left of the line.
  var isAtEndOfLine: Bool {
    var rest = self
    rest.skipBlanks()
    return rest.offset == end || isLineEnd(rest.offset)
  }

  mutating func skipBlanks() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  mutating func skipLineEnd() {
    let isPair = peek() == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n")
    offset += isPair ? 2 : 1
  }

  /// Skips the indentation of a line and the markers of enclosing quotations, as far as present.
  mutating func skipMargin() {
    let start = offset
    var left = quotes
    skipBlanks()
    while left > 0, peek() == UInt8(ascii: ">") {
      offset += 1
      left -= 1
      skipBlanks()
    }
    margin = start..<offset
  }

  /// Skips `[ ]` or `[x]`.
  mutating func skipTaskMark() {
    guard peek() == UInt8(ascii: "["), peek(2) == UInt8(ascii: "]") else { return }
    offset += 3
    skipBlanks()
  }

  /// Skips the marker at the start of an ATX heading; setext headings have none.
  mutating func skipHeadingMark(level: Int) {
    var rest = self
    for _ in 0..<level {
      guard rest.peek() == UInt8(ascii: "#") else { return }
      rest.offset += 1
    }
    guard
      rest.isAtEndOfLine || rest.peek() == UInt8(ascii: " ") || rest.peek() == UInt8(ascii: "\t")
    else { return }
    rest.skipBlanks()
    self = rest
  }

  /// Skips the closing marker of a heading; returns whether the line ends after it.
  mutating func skipClosingHeadingMark() -> Bool {
    skipBlanks()
    while peek() == UInt8(ascii: "#") { offset += 1 }
    return isAtEndOfLine
  }

  /// Skips raw HTML, which the parser returns without the margins of its lines.
  mutating func skipHTML(_ html: [UInt8]) -> Bool {
    guard extent == nil else { return true }
    for byte in html {
      guard let next = peek() else { return false }
      if byte == UInt8(ascii: "\n"), isLineEnd(offset) {
        skipLineEnd()
        skipMargin()
      } else if byte == next {
        offset += 1
      } else if byte != UInt8(ascii: "\r") {
        return false
      }
    }
    return true
  }

  mutating func skipFootnoteReference() -> Bool {
    guard extent == nil else { return true }
    guard peek() == UInt8(ascii: "["), peek(1) == UInt8(ascii: "^") else { return false }
    while let byte = peek() {
      offset += 1
      if byte == UInt8(ascii: "]") { return true }
    }
    return false
  }
}

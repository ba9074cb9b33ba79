import Findings

/// Reads a scalar again, byte by byte, to find out where each part of its text was written.
struct YAMLScalarTracer {
  /// The style of the scalar.
  enum Form { case plain, quoted, block }

  var builder: LocatedTextBuilder
  var offset: Int
  let end: Int
  let form: Form

  /// Makes a tracer for a scalar at a range of bytes, which includes its anchor and tag.
  init(_ lines: SourceLines, _ range: Range<Int>, _ form: Form) {
    builder = LocatedTextBuilder(lines)
    offset = range.lowerBound
    end = range.upperBound
    self.form = form
  }

  /// The traced text of the scalar; nil if it differs from the text that the parser produced.
  mutating func trace(_ text: String) -> LocatedText? {
    skipProperties()
    switch form {
    case .plain: traceLines(end: end)
    case .quoted:
      guard offset + 1 < end else { return nil }
      let isDouble = bytes[offset] == UInt8(ascii: "\"")
      offset += 1
      if isDouble {
        traceDoubleQuoted(end: end - 1)
      } else {
        traceLines(end: end - 1, quote: UInt8(ascii: "'"))
      }
    case .block: traceBlock(text)
    }
    return builder.result.elementsEqual(text.utf8) ? builder.text : nil
  }

  var bytes: [UInt8] { builder.bytes }

  func isBlank(_ offset: Int) -> Bool {
    offset < bytes.count
      && (bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t"))
  }

  func isLineEnd(_ offset: Int) -> Bool {
    offset < bytes.count
      && (bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r"))
  }

  /// The offset after a line break.
  func afterLineEnd(_ offset: Int) -> Int {
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: "\n")
    return offset + (isPair ? 2 : 1)
  }

  /// Skips `&name` and `!tag`, and the white space after them.
  private mutating func skipProperties() {
    while offset < end,
      bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!")
    {
      while offset < end, !isBlank(offset), !isLineEnd(offset) { offset += 1 }
      while offset < end, isBlank(offset) || isLineEnd(offset) { offset += 1 }
    }
  }

  /// Reads folded lines: white space around a line break is dropped, a single line break is a
  /// space, and each blank line is a line break.
  ///
  /// - Parameter quote: a byte that means itself when doubled.
  private mutating func traceLines(end: Int, quote: UInt8? = nil) {
    while offset < end {
      if bytes[offset] == quote, offset + 1 < end {
        builder.append(CollectionOfOne(bytes[offset]), writtenAt: offset..<offset + 2)
        offset += 2
      } else if !fold(end: end) {
        builder.append(verbatim: offset..<offset + 1)
        offset += 1
      }
    }
  }

  /// Reads white space that ends a line, together with the line breaks and white space that follow;
  /// returns whether there was a line break.
  mutating func fold(end: Int) -> Bool {
    var next = offset
    while next < end, isBlank(next) { next += 1 }
    guard next < end, isLineEnd(next) else { return false }
    let start = offset
    var breaks = 0
    while next < end, isBlank(next) || isLineEnd(next) {
      if isLineEnd(next) {
        breaks += 1
        next = afterLineEnd(next)
      } else {
        next += 1
      }
    }
    defer { offset = next }
    if breaks == 1, FoldedLines.joins(builder.result, bytes[next..<end]) { return true }
    let text =
      breaks == 1 ? [UInt8(ascii: " ")] : Array(repeating: UInt8(ascii: "\n"), count: breaks - 1)
    builder.append(text, writtenAt: start..<next)
    return true
  }
}

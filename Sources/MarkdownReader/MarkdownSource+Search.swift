import Findings

extension MarkdownSource {
  /// The bytes of lines of the text, counted from 1; the last line end is left out.
  func bytes(ofLines first: Int, through last: Int) -> Range<Int> {
    let start = lines.start(of: first)
    let end = text.position(of: UInt8(ascii: "\n"), from: lines.start(of: max(first, last)))
    return start..<max(start, end ?? text.count)
  }

  /// The offset where a sequence of bytes first occurs in a range.
  func offset(of sought: StaticString, in range: Range<Int>) -> Int? {
    let sought = UnsafeBufferPointer(start: sought.utf8Start, count: sought.utf8CodeUnitCount)
    guard let first = sought.first else { return nil }
    // Looks no further than the range, which may be a small part of a long text.
    let part = UnsafeBufferPointer(rebasing: text[range])
    var next = 0
    while let offset = part.position(of: first, from: next), offset + sought.count <= part.count {
      if part[offset..<offset + sought.count].elementsEqual(sought) {
        return range.lowerBound + offset
      }
      next = offset + 1
    }
    return nil
  }

  /// Whether the text holds a sequence of bytes.
  func contains(_ sought: StaticString) -> Bool { offset(of: sought, in: 0..<text.count) != nil }

  /// Whether a backslash takes the meaning of the byte at an offset.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  /// The place of a byte.
  func place(at offset: Int) -> Place {
    let line = lines.line(at: offset)
    return place(line: line, byteColumn: offset - lines.start(of: line) + 1)
  }

  /// A place by its line in the text, counted from 1.
  func place(line: Int, byteColumn: Int) -> Place {
    file.elsewhere(
      line: line + firstLine - 1, column: lines.scalarColumn(line: line, byteColumn: byteColumn))
  }

  /// The offset of a line's first byte that is neither a blank nor the `>` of a quotation.
  func startOfWords(ofLine line: Int) -> Int {
    var offset = lines.start(of: line)
    while offset < text.count, " \t>".utf8.contains(text[offset]) { offset += 1 }
    return offset
  }

  /// The scalar that begins at an offset, and the one that ends before another.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < text.count else { return nil }
    return String(decoding: text[offset..<min(text.count, offset + 4)], as: UTF8.self)
      .unicodeScalars.first
  }

  /// The scalar that ends before an offset.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? scalar(at: start) : nil
  }
}

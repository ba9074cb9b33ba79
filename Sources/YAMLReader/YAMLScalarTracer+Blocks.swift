extension YAMLScalarTracer {
  /// Reads a block scalar, from its indicator until its text is complete.
  mutating func traceBlock(_ text: String) {
    let size = text.utf8.count
    let isLiteral = bytes[offset] == UInt8(ascii: "|")
    while offset < bytes.count, !isLineEnd(offset) { offset += 1 }
    guard offset < bytes.count else { return }
    offset = afterLineEnd(offset)
    let indent = indentation - Self.ownIndentation(of: text)
    // Line breaks are held back, because the next line decides their meaning.
    var leading: Range<Int>?
    var trailing = skipBlankLines(indent)
    var wasBlank = false
    while builder.count < size {
      let isBlank = isBlank(offset)
      if !isLiteral, let lineEnd = leading, !wasBlank, !isBlank {
        if trailing.isEmpty, !FoldedLines.joins(builder.result, bytes[offset...]) {
          builder.append(CollectionOfOne(UInt8(ascii: " ")), writtenAt: lineEnd.lowerBound..<offset)
        }
      } else if let lineEnd = leading {
        append(lineEnd)
      }
      for lineEnd in trailing { append(lineEnd) }
      wasBlank = isBlank
      let start = offset
      while offset < bytes.count, !isLineEnd(offset) { offset += 1 }
      builder.append(verbatim: start..<offset)
      guard offset < bytes.count else { return }
      leading = offset..<afterLineEnd(offset)
      offset = afterLineEnd(offset)
      trailing = skipBlankLines(indent)
      // The rest of the text after the last line consists of line breaks.
      let rest = size - builder.count
      if rest == 0 || (offset >= bytes.count || offset >= end) && rest <= 1 + trailing.count {
        for lineEnd in ([leading].compactMap(\.self) + trailing).prefix(max(0, rest)) {
          append(lineEnd)
        }
        return
      }
    }
  }

  private mutating func append(_ lineEnd: Range<Int>) {
    builder.append(CollectionOfOne(UInt8(ascii: "\n")), writtenAt: lineEnd)
  }

  /// The indentation of the next non-blank line.
  private var indentation: Int {
    var line = offset
    while line < bytes.count {
      var next = line
      while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
      guard next < bytes.count, isLineEnd(next) else { return next - line }
      line = afterLineEnd(next)
    }
    return 0
  }

  /// The leading spaces that belong to the first non-blank line of a text.
  private static func ownIndentation(of text: String) -> Int {
    let line = text.utf8.split(separator: UInt8(ascii: "\n"))
      .first { !$0.allSatisfy { $0 == UInt8(ascii: " ") } }
    return line?.prefix { $0 == UInt8(ascii: " ") }.count ?? 0
  }

  /// Skips blank lines and the indentation of the next line; returns the line breaks.
  private mutating func skipBlankLines(_ indent: Int) -> [Range<Int>] {
    var lineEnds: [Range<Int>] = []
    while true {
      let start = offset
      while offset < bytes.count, offset - start < indent, bytes[offset] == UInt8(ascii: " ") {
        offset += 1
      }
      guard offset < bytes.count, isLineEnd(offset) else { return lineEnds }
      lineEnds.append(offset..<afterLineEnd(offset))
      offset = afterLineEnd(offset)
    }
  }
}

extension InlineTracer {
  /// Traces text, whose characters may be written as escapes or entities.
  mutating func traceText(_ text: [UInt8], _ spelling: Spelling) -> Bool {
    if let extent {
      builder.append(text, writtenAt: extent)
      return true
    }
    takeBackMargin(before: text[...])
    var said = 0
    while said < text.count {
      guard let byte = peek() else { return false }
      if byte == UInt8(ascii: "\\"), spelling == .markdown, peek(1) == text[said],
        text[said].isPunctuation
      {
        builder.append(CollectionOfOne(text[said]), writtenAt: offset..<offset + 2)
        offset += 2
        said += 1
      } else if byte == UInt8(ascii: "&"), spelling != .verbatim,
        let entity = entity(saying: text[said...])
      {
        builder.append(text[said..<said + entity.said], writtenAt: offset..<offset + entity.length)
        offset += entity.length
        said += entity.said
      } else if byte == text[said] {
        builder.append(verbatim: offset..<offset + 1)
        offset += 1
        said += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Backs up over the white space of the margin where the parser keeps it as text: after a
  /// backslash at the end of a line, or in code on a lazy continuation line.
  private mutating func takeBackMargin(before text: ArraySlice<UInt8>) {
    guard offset == margin.upperBound else { return }
    let blanks = text.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    offset = max(margin.lowerBound, offset - blanks)
  }

  /// The length of the entity that starts here, and the number of bytes of the text that it
  /// represents; nil if there is none.
  private func entity(saying text: ArraySlice<UInt8>) -> (length: Int, said: Int)? {
    let name = bytes[(offset + 1)..<end].prefix(40).prefix {
      $0 == UInt8(ascii: "#") || $0.isLetterOrDigit
    }
    guard !name.isEmpty, name.endIndex < end, bytes[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let length = name.count + 2
    let isNumber = name.first == UInt8(ascii: "#")
    let isAmpersand = name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
    // No other name means an ampersand, so if the text has one, it is the one in the file.
    if text.first == UInt8(ascii: "&"), !isAmpersand {
      guard isNumber, let code = Self.code(name.dropFirst()), code == 0x26 else { return nil }
    }
    let scalars = String(decoding: text.prefix(16), as: UTF8.self).unicodeScalars
    guard let first = scalars.first else { return nil }
    if isNumber {
      guard let code = Self.code(name.dropFirst()) else { return nil }
      let scalar = code == 0 ? nil : Unicode.Scalar(code)
      return (scalar ?? "\u{FFFD}") == first ? (length, UTF8.width(first)) : nil
    }
    // Some names mean a character with a combining mark, and one means two letters.
    let second = scalars.dropFirst().first
    let isPair =
      name.elementsEqual("fjlig".utf8)
      || second.map { Self.marks.contains($0) } == true
        && !bytes[(offset + length)..<end].starts(
          with: second.map { Array(String(Character($0)).utf8) } ?? [])
    return (length, UTF8.width(first) + (isPair ? second.map { UTF8.width($0) } ?? 0 : 0))
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\u{338}", "\u{20D2}", "\u{FE00}", "\u{333}", "\u{20E5}", "\u{200A}", "\u{331}",
  ]

  private static func code(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let digits = isHexadecimal ? digits.dropFirst() : digits
    return UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
  }

  /// Traces a line break and the white space around it.
  mutating func traceLineEnd(saying byte: UInt8) -> Bool {
    if let extent {
      builder.append(CollectionOfOne(byte), writtenAt: extent)
      return true
    }
    let start = offset
    if byte == UInt8(ascii: "\n"), peek() == UInt8(ascii: "\\") { offset += 1 }
    skipBlanks()
    guard offset < end, isLineEnd(offset) else { return false }
    skipLineEnd()
    skipMargin()
    builder.append(CollectionOfOne(byte), writtenAt: start..<offset)
    return true
  }

  /// Traces a code span, which may be padded with a space at each end.
  mutating func traceCode(_ code: [UInt8]) -> Bool {
    if let extent {
      builder.append(code, writtenAt: extent)
      return true
    }
    var count = 0
    while peek(count) == UInt8(ascii: "`") { count += 1 }
    guard count > 0 else { return false }
    let before = self
    for isPadded in [false, true] {
      self = before
      offset += count
      if traceCode(code, isPadded: isPadded),
        (0..<count).allSatisfy({ peek($0) == UInt8(ascii: "`") }),
        peek(count) != UInt8(ascii: "`")
      {
        offset += count
        return true
      }
    }
    return false
  }

  private mutating func traceCode(_ code: [UInt8], isPadded: Bool) -> Bool {
    if isPadded, !skipPadding() { return false }
    var said = 0
    while said < code.count {
      guard let byte = peek() else { return false }
      if isLineEnd(offset), code[said] == UInt8(ascii: " ") {
        let start = offset
        skipLineEnd()
        skipMargin()
        takeBackMargin(before: code[(said + 1)...])
        builder.append(CollectionOfOne(code[said]), writtenAt: start..<offset)
      } else if isCell, byte == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "|"),
        code[said] == UInt8(ascii: "|")
      {
        builder.append(CollectionOfOne(code[said]), writtenAt: offset..<offset + 2)
        offset += 2
      } else if byte == code[said] {
        builder.append(verbatim: offset..<offset + 1)
        offset += 1
      } else {
        return false
      }
      said += 1
    }
    return !isPadded || skipPadding()
  }

  private mutating func skipPadding() -> Bool {
    guard offset < end else { return false }
    if isLineEnd(offset) {
      skipLineEnd()
      skipMargin()
      return true
    }
    guard bytes[offset] == UInt8(ascii: " ") else { return false }
    offset += 1
    return true
  }
}

extension UInt8 {
  var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether the character can be escaped with a backslash.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isLetterOrDigit }
}

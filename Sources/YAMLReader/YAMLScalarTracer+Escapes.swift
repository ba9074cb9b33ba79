extension YAMLScalarTracer {
  /// Reads a text between double quotes.
  mutating func traceDoubleQuoted(end: Int) {
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < end {
        traceEscape(end: end)
      } else if !fold(end: end) {
        builder.append(verbatim: offset..<offset + 1)
        offset += 1
      }
    }
  }

  private mutating func traceEscape(end: Int) {
    let start = offset
    let letter = bytes[start + 1]
    offset += 2
    if isLineEnd(start + 1) {  // an escaped line break joins the lines
      offset = afterLineEnd(start + 1)
      while offset < end, isBlank(offset) || isLineEnd(offset) {
        if isLineEnd(offset) {
          builder.append(
            CollectionOfOne(UInt8(ascii: "\n")), writtenAt: offset..<afterLineEnd(offset))
          offset = afterLineEnd(offset)
        } else {
          offset += 1
        }
      }
      return
    }
    if let digits = Self.digits[letter] {
      offset = min(end, offset + digits)
      let code = UInt32(String(decoding: bytes[(start + 2)..<offset], as: UTF8.self), radix: 16)
      guard let scalar = code.flatMap(Unicode.Scalar.init) else { return }
      builder.append(String(Character(scalar)).utf8, writtenAt: start..<offset)
    } else if let scalar = Self.scalars[letter] {
      builder.append(String(Character(scalar)).utf8, writtenAt: start..<offset)
    } else {
      builder.append(CollectionOfOne(letter), writtenAt: start..<offset)  // `\"`, `\\`, `\/`, `\ `
    }
  }

  /// The number of hexadecimal digits that follow a letter.
  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
  ]

  /// The characters that letters after a backslash mean.
  private static let scalars: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
    UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}

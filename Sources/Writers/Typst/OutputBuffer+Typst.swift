import Document

extension OutputBuffer {
  /// Adds text as a string of Typst, between quotation marks.
  ///
  /// All that people write stands in such strings, whose only special characters are the quotation mark
  /// and the backslash: nothing in them is markup or code. Line ends become spaces; other control
  /// characters, which no font has, are left out.
  mutating func append(typstString text: String) {
    append("\"")
    append(typstEscaping: text)
    append("\"")
  }

  /// Adds text as the inside of a string of Typst.
  mutating func append(typstEscaping text: String, keepsLines: Bool = false) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      var index = 0
      while index < buffer.count {
        let length = buffer.lengthOfControl(at: index)
        if length > 0 {
          append(buffer[start..<index])
          append(
            buffer[index] == UInt8(ascii: "\n") && keepsLines
              ? "\\n" : buffer.separates(at: index) ? " " : "")
          start = index + length
          index = start
          continue
        }
        if buffer[index] == UInt8(ascii: "\"") || buffer[index] == UInt8(ascii: "\\") {
          append(buffer[start..<index])
          append("\\")
          start = index
        }
        index += 1
      }
      append(buffer[start...])
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The length of the control character, line end or noncharacter at an index; 0 if there is none.
  fileprivate func lengthOfControl(at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < count ? self[index + offset] : 0 }
    switch self[index] {
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    case 0xEF:
      // The byte order mark, and the two noncharacters behind it.
      if byte(1) == 0xBB && byte(2) == 0xBF { return 3 }
      return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  /// Whether the character that is left out at an index separates what stands around it.
  fileprivate func separates(at index: Int) -> Bool {
    switch self[index] {
    case 0x09...0x0D, 0xE2: true
    case 0xC2: self[index + 1] == 0x85
    default: false
    }
  }
}

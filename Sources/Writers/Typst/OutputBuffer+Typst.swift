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

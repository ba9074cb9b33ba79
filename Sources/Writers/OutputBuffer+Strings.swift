extension OutputBuffer {
  /// Adds text as the inside of a string of JSON or Typst, whose only special characters are the quotation mark and
  /// the backslash: line ends become spaces, and other control characters, which no reader shows, are left out.
  ///
  /// - Parameter keepsLines: whether line ends stay, as `\n`.
  mutating func append(escapingString text: String, keepsLines: Bool = false) {
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

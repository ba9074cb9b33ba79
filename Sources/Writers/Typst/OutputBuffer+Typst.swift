extension OutputBuffer {
  /// Adds text as a string of Typst, between quotation marks.
  ///
  /// All text that people write is in such strings, whose only special characters are the quotation
  /// mark and the backslash: nothing in them is markup or code. Line ends become spaces; other
  /// control characters, which no font has, are left out.
  mutating func append(typstString text: String) {
    append("\"")
    append(escapingString: text)
    append("\"")
  }
}

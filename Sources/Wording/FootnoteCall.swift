/// A reference to a footnote, such as `[^1]`, in a text that can have none.
package enum FootnoteCall {
  /// The label of the first reference in a text; nil if it has none.
  package static func label(in text: String) -> Substring? {
    guard mayContain(text) else { return nil }
    var rest = text[...]
    while let bracket = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[bracket...].dropFirst()
      guard rest.first == "^" else { continue }
      let label = rest.dropFirst().prefix { $0 != "]" && $0 != "[" && !$0.isWhitespace }
      if !label.isEmpty, label.endIndex < rest.endIndex, rest[label.endIndex] == "]" {
        return label
      }
    }
    return nil
  }

  /// Whether a text has a bracket, as few have; without a branch in it, the loop takes many bytes at a
  /// time.
  private static func mayContain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var found: UInt8 = 0
      for index in 0..<bytes.count { found |= bytes[index] ^ UInt8(ascii: "[") == 0 ? 1 : 0 }
      return found != 0
    }
  }
}

/// A reference to a footnote, such as `[^1]`, in a text that can have none.
package enum FootnoteCall {
  /// The label of the first reference in a text; nil if it has none.
  package static func label(in text: String) -> Substring? {
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
}

/// Extracts the text from HTML, for formats that cannot show markup.
enum HTMLText {
  /// The text outside tags and comments.
  static func withoutMarkup(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...]
      let end = rest.hasPrefix("<!--") ? "-->" : ">"
      guard let close = rest.firstRange(of: end) else { return text }
      rest = rest[close.upperBound...]
    }
    return text + rest
  }
}

/// What is left of HTML where a format cannot show it.
enum HTMLText {
  /// The text between tags and comments.
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

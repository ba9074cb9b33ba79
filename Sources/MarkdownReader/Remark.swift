/// Comments for Bindery, `<!-- bindery: … -->`, which are never part of a text.
enum Remark {
  /// HTML without such comments: unchanged if there are none, nil if nothing else is left.
  static func removed(from html: String) -> String? {
    guard html.contains("bindery:") else { return html }
    var text = ""
    var rest = html[...]
    while let start = rest.firstRange(of: "<!--") {
      guard let end = rest[start.upperBound...].firstRange(of: "-->") else { break }
      let isRemark = rest[start.upperBound..<end.lowerBound]
        .drop { $0.isWhitespace }.hasPrefix("bindery:")
      text += isRemark ? rest[..<start.lowerBound] : rest[..<end.upperBound]
      rest = rest[end.upperBound...]
    }
    text += rest
    return text.contains { !$0.isWhitespace } ? text : nil
  }
}

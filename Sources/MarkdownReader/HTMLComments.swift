import Wording

/// HTML comments, which no format shows.
///
/// Those that begin with `bindery:` are addressed to Bindery itself and are always removed.
enum HTMLComments {
  /// HTML without its comments; nil if nothing else is left.
  ///
  /// - Parameter keepsOthers: whether to remove only those addressed to Bindery.
  static func removed(from html: String, keepsOthers: Bool) -> String? {
    guard html.contains("<!--") else { return html }
    var text = ""
    var rest = html[...]
    while let start = rest.utf8.firstRange(of: HTMLComment.opening.utf8) {
      guard let end = HTMLComment.end(after: start.upperBound, in: rest.utf8) else {
        if keepsOthers { break }
        rest = rest[..<start.lowerBound]
        break
      }
      let isKept = keepsOthers && !isRemark(rest[start.lowerBound..<end])
      text += isKept ? rest[..<end] : rest[..<start.lowerBound]
      rest = rest[end...]
    }
    text += rest
    return text.contains { !$0.isWhitespace } ? text : nil
  }

  /// Whether a piece of HTML in running text is a comment to leave out.
  static func isLeftOut(_ html: String, keepsOthers: Bool) -> Bool {
    html.hasPrefix("<!--") && (!keepsOthers || isRemark(html[...]))
  }

  private static func isRemark(_ comment: Substring) -> Bool {
    comment.dropFirst(4).drop { $0.isWhitespace }.hasPrefix("bindery:")
  }
}

/// HTML comments, which no format shows.
package enum HTMLComment {
  /// How a comment begins.
  package static let opening = "<!--"

  /// The comments of a text.
  package enum Found: Sendable, Hashable {
    /// The text has none.
    case none
    /// Each of them is closed.
    case closed
    /// The last of them is never closed and includes everything that follows.
    case open
  }

  /// A text without its comments.
  package static func removed(from text: String) -> (rest: String, found: Found) {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return (text, .none) }
    var kept = ""
    var rest = text.utf8[...]
    var found = Found.none
    while let start = rest.firstRange(of: opening.utf8) {
      kept += Substring(rest[..<start.lowerBound])
      guard let end = end(after: start.upperBound, in: rest) else { return (kept, .open) }
      found = .closed
      rest = rest[end...]
    }
    return found == .none ? (text, .none) : (kept + Substring(rest), found)
  }

  /// Where a comment ends whose ``opening`` ends at an index; nil if it is never closed.
  ///
  /// - Parameter text: the text in UTF-8.
  package static func end<Text: Collection<UInt8>>(
    after opening: Text.Index, in text: Text
  ) -> Text.Index? {
    let rest = text[opening...]
    for short in [">", "->"] where rest.starts(with: short.utf8) {
      return rest.index(opening, offsetBy: short.utf8.count)
    }
    return rest.firstRange(of: "-->".utf8)?.upperBound
  }
}

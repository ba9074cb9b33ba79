import Findings

/// The links of one scheme in a text without markup, such as a title or a caption.
package struct TextLinks {
  /// A link.
  package struct Link {
    /// The address behind its scheme.
    package var target: String
    /// The words.
    package var words: String
    /// The text before the link.
    package var before: Substring
    /// The text behind it.
    package var behind: Substring
  }

  /// A piece of the text.
  package enum Part {
    /// Text between links.
    case text(Substring)
    /// A link.
    case link(Link)
  }

  package private(set) var parts: [Part] = []

  /// Whether the text has none.
  var isEmpty: Bool {
    !parts.contains { if case .link = $0 { true } else { false } }
  }

  /// Finds the links in a text.
  ///
  /// - Parameter scheme: the scheme of their addresses with its colon, such as `figure:`.
  package init(_ text: String, scheme: String) {
    let between = Array("](\(scheme)")
    var rest = text[...]
    var searched = rest.startIndex
    while let middle = Self.middle(in: text[searched...], between) {
      let target = text[middle.upperBound...].prefix { $0 != ")" && !$0.isWhitespace }
      let end = target.endIndex
      guard end < text.endIndex, text[end] == ")", !target.isEmpty,
        let open = Self.opening(of: middle.lowerBound, in: text[rest.startIndex...])
      else {
        searched = middle.upperBound
        continue
      }
      let next = text.index(after: end)
      parts.append(.text(rest[..<open]))
      parts.append(
        .link(
          Link(
            target: String(target),
            words: String(text[text.index(after: open)..<middle.lowerBound]),
            before: text[..<open], behind: text[next...])))
      rest = text[next...]
      searched = next
    }
    parts.append(.text(rest))
  }

  private static func middle(
    in text: Substring, _ between: [Character]
  ) -> Range<String.Index>? {
    var start = text.startIndex
    while let bracket = text[start...].firstIndex(of: "]") {
      let rest = text[bracket...]
      if rest.starts(with: between) {
        return bracket..<text.index(bracket, offsetBy: between.count)
      }
      start = text.index(after: bracket)
    }
    return nil
  }

  /// The number of characters that the words of a link may have.
  private static let longest = 4000

  /// The bracket that a closing one belongs to.
  private static func opening(of close: String.Index, in text: Substring) -> String.Index? {
    var depth = 1
    var index = close
    var left = longest
    while index > text.startIndex, left > 0 {
      left -= 1
      index = text.index(before: index)
      if text[index] == "]" { depth += 1 }
      if text[index] == "[" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

import Findings

/// The links to figures in a text without markup, such as a title or a caption.
struct FigureLinks {
  /// A link to a figure.
  struct Link {
    var id: String
    var words: String
    /// What stands before and behind the link.
    var before: Substring
    var behind: Substring
  }

  /// What the text consists of.
  enum Part {
    case text(Substring)
    case link(Link)
  }

  private(set) var parts: [Part] = []

  /// Whether the text has any.
  var isEmpty: Bool {
    !parts.contains { if case .link = $0 { true } else { false } }
  }

  /// Finds the links in a text.
  init(_ text: String) {
    var rest = text[...]
    var searched = rest.startIndex
    while let middle = Self.middle(in: text[searched...]) {
      let id = text[middle.upperBound...].prefix { $0 != ")" && !$0.isWhitespace }
      let end = id.endIndex
      guard end < text.endIndex, text[end] == ")", !id.isEmpty,
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
            id: String(id), words: String(text[text.index(after: open)..<middle.lowerBound]),
            before: text[..<open], behind: text[next...])))
      rest = text[next...]
      searched = next
    }
    parts.append(.text(rest))
  }

  private static let between = Array("](\(FigureMention.scheme)")

  private static func middle(in text: Substring) -> Range<String.Index>? {
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

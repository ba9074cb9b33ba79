import Wording

/// The last parts of a text that tells where something was, of which each may be the name of a country.
///
/// The name stands behind a comma, in brackets, or alone; of several places, each can have one.
///
/// Mongolia is not told by “Inner Mongolia”, Niger not by “Nigeria”.
struct PlaceEnds {
  private let names: Set<GroupKey>

  init(_ text: String) {
    var names: Set<GroupKey> = []
    for place in text.split(whereSeparator: { ";；/／\n".contains($0) }) {
      let parts = place.split { ",，、،(（)）[]·|".contains($0) }.flatMap(\.partsBetweenDashes)
      guard let last = parts.last(where: { $0.contains { $0.isLetter } }) else { continue }
      names.insert(GroupKey(String(last)))
      names.insert(GroupKey(last.withoutStop))
    }
    self.names = names
  }

  /// Whether the text ends with the very name of a country.
  func contains(_ country: String) -> Bool { names.contains(GroupKey(country)) }
}

extension Substring {
  /// The parts between dashes with white space on both sides.
  fileprivate var partsBetweenDashes: [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if "–—-".contains(self[index]), index > start, next < endIndex, self[next].isWhitespace,
        self[self.index(before: index)].isWhitespace
      {
        parts.append(self[start..<index])
        start = next
      }
      index = next
    }
    return parts + [self[start...]]
  }

  /// The text without the full stop that it ends with, if any.
  fileprivate var withoutStop: String {
    String(reversed().drop { $0.isWhitespace || $0 == "." || $0 == "。" }.reversed())
  }
}

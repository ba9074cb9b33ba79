import Wording

extension String {
  /// Whether the text tells where something was and ends with the very name of a country.
  ///
  /// The name stands behind a comma, in brackets, or alone; of several places, each can have one.
  ///
  /// Mongolia is not told by “Inner Mongolia”, Niger not by “Nigeria”.
  func endsWithPlace(_ country: String) -> Bool {
    if let answer = ASCIIPlace.ends(self, with: country) { return answer }
    let name = GroupKey(country)
    return split { ";；/／\n".contains($0) }.contains { place in
      let parts = place.split { ",，、،(（)）[]·|".contains($0) }.flatMap(\.partsBetweenDashes)
      guard let last = parts.last(where: { $0.contains { $0.isLetter } }) else { return false }
      return GroupKey(String(last)) == name || GroupKey(last.withoutStop) == name
    }
  }
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

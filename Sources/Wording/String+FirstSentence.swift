extension String {
  /// The first sentence; the whole text if it has only one.
  package var firstSentence: String {
    var index = startIndex
    while index < endIndex {
      let character = self[index]
      let next = self.index(after: index)
      if "。！？".contains(character) { return String(self[..<next]) }
      if ".!?".contains(character) {
        var end = next
        while end < endIndex, "”’\")»".contains(self[end]) { end = self.index(after: end) }
        let isFollowedBySpace = end == endIndex || self[end].isWhitespace
        if isFollowedBySpace, character != "." || !self[..<index].endsWithAbbreviation {
          return String(self[..<end])
        }
      }
      index = next
    }
    return self
  }
}

extension Substring {
  /// Words after which a full stop does not end the sentence.
  private static let abbreviations: Set<Substring> = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Nos", "vs", "e.g", "i.e", "cf", "ca", "approx",
    "H.E", "Rev", "Gen", "Hon", "M", "Mme", "Mlle", "p", "pp", "Vol",
  ]

  /// Whether a full stop after the text belongs to its last word: a known abbreviation or an initial.
  fileprivate var endsWithAbbreviation: Bool {
    guard let word = split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last else {
      return false
    }
    return Self.abbreviations.contains(word) || word.count == 1 && word.allSatisfy(\.isUppercase)
  }
}

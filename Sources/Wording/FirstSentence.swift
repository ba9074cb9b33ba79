/// Finds the first sentence of a text.
package enum FirstSentence {
  /// Words with a full stop behind which a sentence goes on.
  private static let abbreviations: Set<Substring> = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Nos", "vs", "e.g", "i.e", "cf", "ca", "approx",
    "H.E", "Rev", "Gen", "Hon", "M", "Mme", "Mlle", "p", "pp", "Vol",
  ]

  /// The first sentence; the whole text where it holds only one.
  package static func of(_ text: String) -> String {
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if "。！？".contains(character) { return String(text[..<next]) }
      if ".!?".contains(character) {
        var end = next
        while end < text.endIndex, "”’\")»".contains(text[end]) { end = text.index(after: end) }
        let isFollowed = end == text.endIndex || text[end].isWhitespace
        if isFollowed, character != "." || !isAbbreviation(text[..<index]) {
          return String(text[..<end])
        }
      }
      index = next
    }
    return text
  }

  /// Whether a full stop behind a text belongs to its last word: a known one, or an initial.
  private static func isAbbreviation(_ text: Substring) -> Bool {
    guard let word = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last else {
      return false
    }
    return abbreviations.contains(word) || word.count == 1 && word.allSatisfy(\.isUppercase)
  }
}

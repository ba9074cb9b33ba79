/// A set of words that contains hardly any word of a text.
///
/// Checks look up nearly every word of a text in small sets, and the filter answers most of these
/// look-ups.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<String>
  private let filter: WordFilter

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    filter = WordFilter(self.words)
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is in the set.
  func contains(_ word: String) -> Bool { filter.mayContain(word) && words.contains(word) }
}

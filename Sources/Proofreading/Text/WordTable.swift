/// Values of words, such as the numbers of months, that hardly any word of a text has.
struct WordTable<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let values: [String: Value]
  private let filter: WordFilter

  init(dictionaryLiteral values: (String, Value)...) {
    self.values = Dictionary(values) { first, _ in first }
    filter = WordFilter(self.values.keys)
  }

  /// The value of a word.
  subscript(word: String) -> Value? { filter.mayContain(word) ? values[word] : nil }
}

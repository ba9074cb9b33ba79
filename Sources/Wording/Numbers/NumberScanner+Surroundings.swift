// The surroundings of numbers.
extension NumberScanner {
  /// The words before a token, without marks between them.
  private func precedes(_ words: [String], _ index: Int) -> Bool {
    var index = index - 1
    for word in words.reversed() {
      while index >= 0, case .mark(let mark) = tokens[index].kind, "’'-$€£¥".contains(mark) {
        index -= 1
      }
      while index >= 0, let other = tokens[index].word, ["us", "a", "an", "la"].contains(other),
        other != word
      {
        index -= 1
      }
      guard index >= 0, tokens[index].word == word else { return false }
      index -= 1
    }
    return true
  }

  private func follows(_ words: [String], _ index: Int) -> Int? {
    var index = index
    for word in words {
      index += 1
      guard index < tokens.count, tokens[index].word == word else { return nil }
    }
    return index
  }

  func qualifierBefore(_ first: Int) -> String? {
    language.bounds.first { precedes($0.words, first) }?.qualifier
  }

  func qualifierBehind(_ last: Int) -> String? {
    if last + 1 < tokens.count, case .mark("+") = tokens[last + 1].kind { return "at least" }
    return language.boundsBehind.first { follows($0.words, last) != nil }?.qualifier
  }

  /// The last token of the words that make the number before it a percentage.
  func percentage(behind last: Int) -> Int? {
    if last + 1 < tokens.count, case .mark("%") = tokens[last + 1].kind { return last + 1 }
    return language.percents.lazy.compactMap { follows($0, last) }.first
  }

  /// The currency beside a number.
  func currency(around first: Int, _ last: Int) -> Currency? {
    if first > 0, let before = sign(at: first - 1) { return before }
    return last + 1 < tokens.count ? sign(at: last + 1) : nil
  }

  private func sign(at index: Int) -> Currency? {
    switch tokens[index].kind {
    case .word(let word): return Currency(word)
    case .mark(let mark):
      // “US$”
      if tokens[index].isGlued, index > 0, let word = tokens[index - 1].word,
        let currency = Currency("\(word)\(mark)")
      {
        return currency
      }
      return Currency(String(mark))
    case .figures: return nil
    }
  }
}

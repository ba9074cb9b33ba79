import Findings

// Years since a beginning, and ages.
extension AnniversaryMismatch {
  /// Years since a beginning: ‘In 2023 it celebrated 40 years since its start in 1973’.
  func since(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    guard
      let word = tokens.indices.dropFirst().first(where: {
        tokens[$0].lower == "years" && block.has("since", at: $0 + 1)
      }), let count = Self.count(block, before: word), !count.isBounded(in: block)
    else { return nil }
    let sentence = Sentences.around(word, of: block)
    let years = sentence.filter { Self.year(tokens[$0]) != nil }
    guard years.count == 2,
      let start = years.first(where: { $0 > word && $0 < word + 9 }),
      let begun = Self.year(tokens[start]),
      let end = years.first(where: { $0 != start }), end < word, let now = Self.year(tokens[end]),
      block.has("in", at: end - 1)
        || tokens[end..<word].contains(where: { Self.marking.contains($0.lower) }),
      now > begun
    else { return nil }
    tally.counts += 1
    guard now - begun != count.value else { return nil }
    return finding(
      "from \(begun) to \(now) is \(now - begun) years, not \(count.value)",
      at: block.place(word - 1, through: word - 1),
      notes: [.init("the year is here", at: block.place(start, through: start))])
  }

  private static let marking: WordSet = ["marks", "marked", "celebrates", "celebrated"]

  /// The number of years before a word, directly or with a verb between them.
  private static func count(_ block: ProofBlock, before word: Int) -> Count? {
    Count(block, at: word - 1)
      ?? (word > 2 ? Count(block, at: word - 3) : nil)
      .flatMap { $0.last == word - 1 ? $0 : nil }
  }

  /// An age at death, compared with the years of birth and death beside the name.
  func age(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    guard
      let word = tokens.indices.first(where: {
        tokens[$0].lower == "age" && block.has("of", at: $0 + 1) && $0 + 2 < tokens.count
          || tokens[$0].lower == "aged" && $0 + 1 < tokens.count
      })
    else { return nil }
    let number = tokens[word].lower == "age" ? word + 2 : word + 1
    guard let age = Count.value(tokens[number]), (1..<120).contains(age),
      let sentence = Sentences.of(block).first(where: { $0.contains(word) }),
      sentence.contains(where: { tokens[$0].lower == "died" })
    else { return nil }
    let lives = sentence.compactMap { index -> (born: Int, died: Int)? in
      guard index + 4 < tokens.count, tokens[index].text == "(", tokens[index + 4].text == ")",
        ["–", "-"].contains(tokens[index + 2].text), let born = Self.year(tokens[index + 1]),
        let died = Self.year(tokens[index + 3]), died > born
      else { return nil }
      return (born, died)
    }
    guard let life = lives.count == 1 ? lives.first : lives.isEmpty ? born(block, sentence) : nil
    else { return nil }
    tally.counts += 1
    let years = life.died - life.born
    guard age != years, age != years - 1 else { return nil }
    return finding(
      "from \(life.born) to \(life.died) is \(years) years, not \(age)",
      at: block.place(number, through: number))
  }

  /// The years of ‘born in 1960, she died in 2010’.
  private func born(_ block: ProofBlock, _ sentence: Range<Int>) -> (born: Int, died: Int)? {
    let tokens = block.tokens
    func year(behind word: String) -> Int? {
      let found = sentence.filter {
        tokens[$0].lower == word && block.has("in", at: $0 + 1) && $0 + 2 < tokens.count
      }
      return found.count == 1 ? found.first.flatMap { Self.year(tokens[$0 + 2]) } : nil
    }
    guard let born = year(behind: "born"), let died = year(behind: "died"), died > born else {
      return nil
    }
    return (born, died)
  }

  /// An age at an event: ‘Born in 1950, he was 35 when he left in 1985’.
  func ageAtEvent(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    guard let when = tokens.firstIndex(where: { $0.lower == "when" }), when > 3,
      let age = Count.value(tokens[when - 1]), (5..<110).contains(age),
      ["was", "aged"].contains(tokens[when - 2].lower)
    else { return nil }
    let sentence = Sentences.around(when, of: block)
    let years = sentence.filter { Self.year(tokens[$0]) != nil }
    guard years.count == 2, let birth = years.first, let end = years.last, end > when,
      birth < when, block.has("in", at: birth - 1), block.has("born", at: birth - 2),
      block.has("in", at: end - 1), let born = Self.year(tokens[birth]),
      let then = Self.year(tokens[end]), then > born
    else { return nil }
    tally.counts += 1
    guard !(then - born - 1...then - born).contains(age) else { return nil }
    return finding(
      "from \(born) to \(then) is \(then - born) years, not \(age)",
      at: block.place(when - 1, through: when - 1),
      notes: [.init("the year is here", at: block.place(birth, through: birth))])
  }

  /// Whether a clause explains the subject of an anniversary: ‘of the centre, which opened in
  /// 1998’.
  static func isExplained(_ block: ProofBlock, _ of: Int) -> Bool {
    let tokens = block.tokens
    for index in (of + 1)..<min(of + 8, tokens.count) where tokens[index].kind == .mark {
      if tokens[index].text == "(" {
        return index + 2 < tokens.count
          && ["founded", "established", "created", "opened", "launched"].contains(
            tokens[index + 1].lower)
      }
      return tokens[index].text == "," && block.has("which", at: index + 1)
    }
    return false
  }
}

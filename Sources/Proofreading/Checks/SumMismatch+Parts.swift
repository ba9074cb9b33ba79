import Findings

// Parts within a sentence.
extension SumMismatch {
  /// Parts of a number that a sentence lists: ‘Of the 200 votes, 120 were for and 80 against’, ‘25 centres,
  /// 5 in Education and 20 in Culture’, and shares in per cent.
  func parts(of block: ProofBlock, _ tally: inout ProofTally) -> [Diagnostic] {
    guard block.numbers.count > 2 else { return [] }
    return Sentences.of(block).compactMap { sentence in
      guard block.numbers(in: sentence).count > 2 else { return nil }
      return whole(block, sentence, &tally) ?? shares(block, sentence, &tally)
        ?? money(block, sentence, &tally)
    }
  }

  /// Words that show that a part is missing or counted twice.
  private static let open: WordSet = [
    "including", "such", "others", "other", "rest", "remaining", "remainder", "more", "than",
    "about", "around", "nearly", "over", "some", "approximately", "almost", "mostly", "mainly",
    "with", "among", "least", "both", "also", "up", "to", "per", "average", "least", "dont",
    "environ", "autres", "plus", "moins", "près",
    "compared", "increase", "rose", "grew", "fell", "whom", "half", "third", "many", "most", "few",
    "several", "respectively", "each", "while", "then", "later", "years", "days", "hours",
  ]

  /// Whether a word shows that a part is missing or counted twice.
  static func leavesOpen(_ word: String) -> Bool { open.contains(word) }

  /// Words for a whole divided into parts.
  private static let dividing: WordSet = [
    "came", "comes", "divided", "consists", "consisted", "composed", "comprises", "split", "shares",
    "funded", "financed",
  ]
  /// Words for people of one sex, who may also belong to other parts.
  private static let sexes: WordSet = [
    "women", "men", "girls", "boys", "female", "male", "females", "males", "femmes", "hommes",
    "filles", "garçons",
  ]

  /// Whether one part is defined by sex and another by something else, in which case some people
  /// may be counted twice.
  private static func overlap(
    _ block: ProofBlock, _ parts: ArraySlice<Count>, _ end: Int
  ) -> Bool {
    var bounds = parts.dropFirst().map(\.first)
    bounds.append(end)
    let areBySex = zip(parts, bounds).map { part, next in
      block.tokens[part.last..<min(next, part.last + 6)].contains { sexes.contains($0.lower) }
    }
    return areBySex.contains(true) && areBySex.contains(false)
  }

  private static let verbs: WordSet = [
    "sold", "gave", "had", "have", "made", "took", "said", "came", "went", "bought", "kept", "won",
    "lost", "left", "spoke", "sang", "wrote", "held", "use", "used",
  ]

  /// Whether the parts are activities, several of which a person may take part in: ‘12 sold food,
  /// 15 sold crafts and 9 gave talks’.
  private static func areActivities(_ block: ProofBlock, _ parts: ArraySlice<Count>) -> Bool {
    let activities = parts.compactMap { part -> String? in
      guard part.last + 1 < block.tokens.count else { return nil }
      let word = block.tokens[part.last + 1].lower
      return verbs.contains(word) || word.hasSuffix("ed") && word != "undecided" ? word : nil
    }
    return activities.count > 1
  }

  private func whole(
    _ block: ProofBlock, _ sentence: Range<Int>, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    guard
      !sentence.contains(where: {
        Self.open.contains(tokens[$0].lower) || tokens[$0].text == "%"
          // With a number, the undecided are a part.
          || tokens[$0].lower == "undecided" && $0 > 0 && Count.value(tokens[$0 - 1]) == nil
      })
    else { return nil }
    let counts = sentence.compactMap { index -> Count? in
      // ‘And’ before a number ends the list of parts.
      var count = Count(block, at: index)
      if count == nil, index > sentence.lowerBound,
        ["and", "or"].contains(tokens[index - 1].lower),
        let value = Count.value(tokens[index])
      {
        count = Count(value: value, at: index)
      }
      guard let found = count, found.value > 0,
        !(tokens[index].text.utf8.count == 4 && (1900...2100).contains(found.value)),
        block.date(at: index) == nil
      else { return nil }
      return found
    }
    guard counts.count > 2, let whole = counts.first, let last = counts.last,
      whole.value > 3, whole.value < 10_000_000,
      counts.dropFirst().allSatisfy({ $0.value < whole.value })
    else { return nil }
    // ‘Of the’ before the number, or a comma after the counted noun.
    let isOf =
      whole.first - sentence.lowerBound <= 2 && whole.first > sentence.lowerBound
      && tokens[sentence.lowerBound].lower == "of"
    let parts = counts.dropFirst()
    guard let first = parts.first, first.first - whole.last <= 12 else { return nil }
    if !isOf {
      guard [",", ":", "–", "—", "("].contains(tokens[first.first - 1].text) else { return nil }
      // Each part names a location and not the counted noun.
      let places = parts.allSatisfy { part in
        part.last + 1 < tokens.count
          && ["in", "from", "for", "on", "at", "of"].contains(tokens[part.last + 1].lower)
      }
      guard places else { return nil }
    }
    // A comma, a semicolon or ‘and’ separates two parts.
    for (part, next) in zip(parts, parts.dropFirst()) {
      guard next.first - part.last <= 12,
        [",", ";", "and"].contains(tokens[next.first - 1].lower)
      else { return nil }
    }
    guard [",", "and", ";"].contains(tokens[last.first - 1].lower), parts.count > 1 else {
      return nil
    }
    if Self.overlap(block, parts, sentence.upperBound) { return nil }
    if isOf, Self.areActivities(block, parts) { return nil }
    tally.counts += 1
    let sum = parts.reduce(0) { $0 + $1.value }
    // Far from the whole, they are examples.
    guard sum != whole.value, sum * 3 > whole.value * 2, sum * 2 < whole.value * 3,
      // Two parts may leave a remainder that the text does not mention; only men and women leave
      // none.
      !(isOf && parts.count == 2 && sum < whole.value)
        || tokens[first.first..<sentence.upperBound].count(where: { Self.sexes.contains($0.lower) })
          == 2
    else {
      return nil
    }
    return finding(
      "the parts add up to \(sum), not \(whole.value)",
      at: block.place(whole.first, through: whole.last),
      notes: [.init("the parts are here", at: block.place(first.first, through: last.last))])
  }

  /// Percentages of one whole that add up to more than 100, or to less in a list ended by ‘and’.
  private func shares(
    _ block: ProofBlock, _ sentence: Range<Int>, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    let words = sentence.map { tokens[$0].lower }
    // ‘The remaining’ shows that the list is complete.
    let isDivided = words.contains(where: Self.dividing.contains)
    let isWhole = words.contains("remaining")
    guard isWhole || isDivided || words.contains("of") || words.contains(":"),
      !words.contains(where: {
        $0 != "per" && Self.open.contains($0) && !(isWhole && ($0 == "remaining" || $0 == "some"))
      })
    else { return nil }
    let found = sentence.filter { index in
      tokens[index].kind == .number && index + 1 < tokens.count
        && (tokens[index + 1].text == "%"
          || tokens[index + 1].lower == "per" && block.has("cent", at: index + 2)
          || tokens[index + 1].lower == "percent")
    }
    guard found.count > 2, let first = found.first, let last = found.last else { return nil }
    // After a colon, items of a few words with a share each.
    let isListed = sentence.contains { index in
      tokens[index].text == ":" && first > index && first - index < 6
        && zip(found, found.dropFirst()).allSatisfy { $1 - $0 < 8 }
    }
    guard
      isListed
        || (words.contains("of") || isWhole)
          && ["and", ",", "remaining"].contains(tokens[last - 1].lower)
        || isDivided && found.allSatisfy({ tokens[$0 - 1].text == "(" })
          && (found[found.count - 2]..<last).contains(where: { tokens[$0].lower == "and" })
    else { return nil }
    // A share that applies to several items counts more than once: ‘4% in German and French, 2% in
    // …’.
    let isOfSeveral = zip(found, found.dropFirst()).contains { first, next in
      guard let and = (first..<next).first(where: { tokens[$0].lower == "and" }) else {
        return false
      }
      return (and..<next).contains { tokens[$0].text == "," }
    }
    let values = found.compactMap { Double(tokens[$0].text) }
    guard values.count == found.count, !isOfSeveral else { return nil }
    tally.counts += 1
    let sum = values.reduce(0, +)
    // Rounding changes each part by up to half a point.
    guard abs(sum - 100) > Double(values.count) / 2, sum >= 85, sum < 121 else { return nil }
    return finding(
      "the shares add up to \(Int(sum.rounded())) per cent",
      at: block.place(first, through: last + 1))
  }
}

import Findings

// Lists within a sentence.
extension CountMismatch {
  /// A list in the same sentence, in brackets or after a colon.
  func inline(
    _ block: ProofBlock, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    var start = noun + 1
    guard start < tokens.count else { return nil }
    var isBracket = tokens[start].text == "("
    var end: Int
    let isListed =
      Self.named.contains(tokens[noun].lower) || Self.announced.contains(tokens[noun].lower)
    // ‘Our five sponsors this season – …’
    if isListed, ["this", "last"].contains(tokens[start].lower), start + 2 < tokens.count,
      Self.isDash(tokens[start + 2])
    {
      start += 2
    }
    if Self.isDash(tokens[start]) {
      // Dashes around a list act as brackets; the end of the sentence may replace the closing dash.
      guard start + 1 < tokens.count, isListed,
        let close = tokens[(start + 1)...].prefix(40).firstIndex(where: Self.isDash)
          ?? tokens[(start + 1)...].indices.prefix(40).first(where: {
            Sentences.ends(block, at: $0)
          })
      else { return nil }
      isBracket = Self.isDash(tokens[close])
      end = close
      start += 1
      if ["in", "from", "of", "à", "en"].contains(tokens[start].lower) { start += 1 }
      // Text in lower case describes the group and does not name its members.
      guard tokens[start].isCapitalized || Self.announced.contains(tokens[noun].lower) else {
        return nil
      }
    } else if isBracket {
      guard let close = closing(block, start) else { return nil }
      end = close
      start += 1
    } else {
      if tokens[start].text == ",", block.has("namely", at: start + 1) {
        start += 2
      } else if tokens[start].lower == "namely" {
        start += 1
      } else {
        guard let colon = colon(block, count, noun) else { return nil }
        start = colon + 1
      }
      end = start
      while end < tokens.count, !Sentences.ends(block, at: end) { end += 1 }
    }
    guard start < end, end - start < 160 else { return nil }
    let range = start..<end
    for index in range where Self.openEnds.contains(tokens[index].lower) {
      if tokens[index].lower != "see" || !block.has("to", at: index - 1) { return nil }
    }
    // Places have capitalized names, so a lower-case word after the colon does not start a list of
    // them.
    if !isBracket, Self.places.contains(tokens[noun].lower), tokens[start].kind == .word,
      !tokens[start].isCapitalized, !["the", "la", "le"].contains(tokens[start].lower)
    {
      return nil
    }
    if tokens[start].text == "-" || isOfOther(block, count) { return nil }
    guard
      let (counts, isBare) = numbers(
        of: block, range, isBracket: isBracket, areNamed: Self.named.contains(tokens[noun].lower),
        count: count.value),
      counts.lowerBound > 1
    else { return nil }
    // An explanation of an item looks like another item.
    if !isBracket, !isBare, counts.lowerBound > count.value { return nil }
    tally.counts += 1
    if counts.contains(count.value) { return nil }
    let listed = count.value > counts.upperBound ? counts.upperBound : counts.lowerBound
    if Self.venues.contains(tokens[noun].lower), counts.lowerBound % count.value == 0 { return nil }
    return mismatch(
      block, count, noun, listed: listed, at: block.place(start, through: end - 1))
  }

  /// Nouns whose items may be listed together with their locations.
  private static let venues: WordSet = [
    "cities", "places", "sites", "towns", "venues", "universities", "schools", "institutions",
    "organizations", "museums", "provinces", "ministries",
  ]
  /// Nouns whose items have capitalized names.
  private static let places: WordSet = [
    "countries", "cities", "towns", "provinces", "districts", "states", "islands", "rivers", "pays",
    "villes",
  ]

  /// Whether the number belongs to a phrase of time or manner, not to the list: ‘the following
  /// themes in three sessions:’.
  func isOfOther(_ block: ProofBlock, _ count: Count) -> Bool {
    guard count.first > block.start else { return false }
    let before = block.tokens[count.first - 1].lower
    if ["during", "within", "over", "throughout", "across", "after", "before", "per", "every"]
      .contains(before)
    {
      return true
    }
    return block.tokens[..<count.first].suffix(14).dropLast()
      .contains { ["following", "suivants", "suivantes"].contains($0.lower) }
      && !["the", "following", "these", "of", "les"].contains(before)
  }

  private static func isDash(_ token: Token) -> Bool {
    token.kind == .mark && ["—", "–"].contains(token.text) && token.isApart
  }

  /// The colon that introduces the list for a plural: directly after it, or after words that
  /// describe it.
  private func colon(_ block: ProofBlock, _ count: Count, _ noun: Int) -> Int? {
    let tokens = block.tokens
    let isFollowing = tokens[..<count.first].suffix(2).contains {
      ["following", "suivants", "suivantes"].contains($0.lower)
    }
    // After more words, a list names the items of certain nouns only; for others, it describes
    // their kind.
    let isListed =
      Self.named.contains(tokens[noun].lower) || Self.announced.contains(tokens[noun].lower)
      || isArrival(block, (noun + 1)..<min(noun + 2, tokens.count))
    for index in (noun + 1)..<min(noun + (isListed ? 10 : 2), tokens.count) {
      if tokens[index].text == ":" {
        return index == noun + 1 || isFollowing || isTail(block, (noun + 1)..<index)
          || isArrival(block, (noun + 1)..<index) && index + 1 < tokens.count
            && tokens[index + 1].isCapitalized
          || isReached(block, (noun + 1)..<index) && index + 1 < tokens.count
            && tokens[index + 1].isCapitalized
          ? index : nil
      }
      if tokens[index].kind == .mark, tokens[index].text != "-" { return nil }
    }
    return nil
  }

  /// Whether a passive verb follows named items: ‘six villages were connected to the grid’.
  private func isReached(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count > 1,
      Self.named.contains(block.tokens[first - 1].lower)
    else { return false }
    return ["are", "were"].contains(block.tokens[first].lower)
      && block.tokens[first + 1].lower.hasSuffix("ed")
      && !["asked", "agreed", "invited", "reminded", "requested"].contains(
        block.tokens[first + 1].lower)
  }

  /// A sentence that names the items: ‘The three pillars of the plan are …’.
  func predicate(
    _ block: ProofBlock, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    guard Self.announced.contains(tokens[noun].lower) else { return nil }
    let sentence = Sentences.around(count.first, of: block)
    guard count.first - sentence.lowerBound <= 1,
      let verb = tokens[(noun + 1)...].prefix(9).firstIndex(where: {
        ["are", "were", "sont"].contains($0.lower)
      }), verb < sentence.upperBound,
      verb == noun + 1 || isTail(block, (noun + 1)..<verb)
    else { return nil }
    var end = sentence.upperBound
    if Sentences.ends(block, at: end - 1) { end -= 1 }
    let range = (verb + 1)..<max(verb + 1, end)
    guard range.count > 2, !range.contains(where: { Self.openEnds.contains(tokens[$0].lower) }),
      range.contains(where: { tokens[$0].text == "," }),
      let (counts, _) = numbers(of: block, range, isBracket: false, areNamed: true)
    else { return nil }
    tally.counts += 1
    guard !counts.contains(count.value) else { return nil }
    return mismatch(
      block, count, noun, listed: counts.upperBound,
      at: block.place(range.lowerBound, through: range.upperBound - 1))
  }

  private func closing(_ block: ProofBlock, _ start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + 160, block.tokens.count) {
      if block.tokens[index].text == "(" { depth += 1 }
      if block.tokens[index].text == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}

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
    if Self.isDash(tokens[start]) {
      // Dashes around a list are brackets.
      guard start + 1 < tokens.count,
        Self.named.contains(tokens[noun].lower) || Self.announced.contains(tokens[noun].lower),
        let close = tokens[(start + 1)...].prefix(40).firstIndex(where: Self.isDash)
      else { return nil }
      isBracket = true
      end = close
      start += 1
      if ["in", "from", "of", "à", "en"].contains(tokens[start].lower) { start += 1 }
      // What begins with a small letter explains who the named ones are.
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
    // Things are listed behind a colon; what has a name is not one of them, nor an option of a command.
    if !isBracket, Self.places.contains(tokens[noun].lower), tokens[start].kind == .word,
      !tokens[start].isCapitalized, !["the", "la", "le"].contains(tokens[start].lower)
    {
      return nil
    }
    if tokens[start].text == "-" || isOfOther(block, count) { return nil }
    guard
      let (counts, isBare) = numbers(
        of: block, range, isBracket: isBracket, areNamed: Self.named.contains(tokens[noun].lower)),
      counts.lowerBound > 1
    else { return nil }
    // What explains an item looks like a further one.
    if !isBracket, !isBare, counts.lowerBound > count.value { return nil }
    tally.counts += 1
    if counts.contains(count.value) { return nil }
    if Self.venues.contains(tokens[noun].lower), counts.lowerBound % count.value == 0 { return nil }
    return mismatch(
      block, count, noun, listed: counts.lowerBound,
      at: block.place(start, through: end - 1))
  }

  /// What may be listed with the place where it is.
  private static let venues: WordSet = [
    "cities", "places", "sites", "towns", "venues", "universities", "schools", "institutions",
    "organizations", "museums", "provinces", "ministries",
  ]
  /// What has names with capital letters.
  private static let places: WordSet = [
    "countries", "cities", "towns", "provinces", "districts", "states", "islands", "rivers", "pays",
    "villes",
  ]

  /// Whether the number belongs to words that say when or with what, not to what is listed: ‘the
  /// following themes in three sessions:’.
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

  /// The colon that opens the list of what a plural names: behind it, or behind words that say more
  /// about it.
  private func colon(_ block: ProofBlock, _ count: Count, _ noun: Int) -> Int? {
    let tokens = block.tokens
    let isFollowing = tokens[..<count.first].suffix(2).contains {
      ["following", "suivants", "suivantes"].contains($0.lower)
    }
    // Behind more words, a list of other things tells of what kind they are.
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

  /// Whether words say what was done to named things: ‘six villages were connected to the grid’.
  private func isReached(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count > 1,
      Self.named.contains(block.tokens[first - 1].lower)
    else { return false }
    return ["are", "were"].contains(block.tokens[first].lower)
      && block.tokens[first + 1].lower.hasSuffix("ed")
      && !["asked", "agreed", "invited", "reminded", "requested"].contains(
        block.tokens[first + 1].lower)
  }

  /// A sentence that says what the things are: ‘The three pillars of the plan are …’.
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

  /// How many items a list can be read to have, and whether they are a few words each; nil if it
  /// cannot be told.
  private func numbers(
    of block: ProofBlock, _ range: Range<Int>, isBracket: Bool, areNamed: Bool
  ) -> (counts: ClosedRange<Int>, isBare: Bool)? {
    let tokens = block.tokens
    if let enumerated = enumerated(block, range) { return (enumerated...enumerated, true) }
    let semicolons = range.count { tokens[$0].text == ";" }
    let separator = semicolons > 0 ? ";" : ","
    var depth = 0
    var items = 1
    var words = 0
    var longest = 0
    var conjunctions = 0
    var lastConjunction: Int?
    var afterSeparator = true
    var names = 0
    var isOxford = false
    var hasMarks = false
    scan: for index in range {
      let token = tokens[index]
      switch token.text {
      case "(", "[", "“", "«":
        depth += 1
        hasMarks = true
      case ")", "]", "”", "»": depth -= 1
      case _ where depth > 0: break
      case separator:
        // Behind the last item, the sentence goes on.
        if separator == ",", let lastConjunction, lastConjunction < index,
          isOxford
            || index + 1 < tokens.count && Self.continuations.contains(tokens[index + 1].lower)
        {
          break scan
        }
        items += 1
        longest = max(longest, words)
        words = 0
        afterSeparator = true
        continue
      case ":": return nil
      case _ where Count.isNumber(token) && (isBracket || afterSeparator): return nil
      default:
        if ["and", "&", "or", "et", "ou"].contains(token.lower) {
          if afterSeparator {
            isOxford = true
          } else {
            conjunctions += 1
            // Each of two names is an item of its own.
            if areNamed {
              longest = max(longest, words)
              words = 0
            }
          }
          lastConjunction = index
        } else if token.kind == .word {
          if Self.containers.contains(token.lower), separator == "," { return nil }
          if Self.clauses.contains(token.lower), separator == "," { return nil }
          words += 1
          if afterSeparator, token.isCapitalized { names += 1 }
        }
      }
      if token.kind == .word, !["and", "or", "et", "ou"].contains(token.lower) {
        afterSeparator = false
      }
    }
    longest = max(longest, words)
    guard items > 1 || conjunctions > 0 else { return nil }
    guard separator == ";" || longest <= (isBracket ? 7 : 9) else { return nil }
    // Without a word that announces the last one, a list with commas may go on.
    if separator == ",", lastConjunction == nil, isBracket ? items < 3 : true { return nil }
    if separator == ";" { return (items...items, true) }
    // Things of lower case beside names in brackets explain rather than list.
    if isBracket, names < items - 1, names > 0 { return nil }
    // Of names, the last two are two; of subjects, ‘arts and crafts’ may be one.
    if areNamed, conjunctions == 1, !isOxford, names > 0 || isBracket {
      return ((items + 1)...(items + 1), longest <= 6 && !hasMarks)
    }
    return (items...(items + conjunctions), longest <= 4 && !hasMarks)
  }

  /// Words that continue a sentence after a list.
  private static let continuations: WordSet = [
    "with", "which", "who", "where", "as", "for", "to", "in", "on", "by", "while", "from", "at",
    "the",
    "all", "each", "both", "under",
  ]
  /// What has names with commas in it.
  private static let containers: WordSet = [
    "ministry", "department", "bureau", "faculty", "directorate", "secretariat",
  ]
  /// Words of sentences rather than of lists.
  private static let clauses: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "will", "who", "which", "while", "can", "we",
    "it",
    "they", "he", "she", "because", "when", "where", "whose", "est", "sont", "qui", "ont", "où",
    "que",
  ]

  /// How many items are numbered within a sentence; nil if they are not.
  private func enumerated(_ block: ProofBlock, _ range: Range<Int>) -> Int? {
    let tokens = block.tokens
    var last = 0
    for index in range where index + 2 < tokens.count {
      guard tokens[index].text == "(", tokens[index + 2].text == ")" else { continue }
      let bytes = Array("(\(tokens[index + 1].text)) x".utf8)
      guard let found = MarkerText(bytes, at: 0, upTo: bytes.count) else { continue }
      if found.value == last + 1 { last += 1 } else if found.letter == last + 1 { last += 1 }
    }
    return last > 1 ? last : nil
  }
}

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
    let isBracket = tokens[start].text == "("
    var end: Int
    if isBracket {
      guard let close = closing(block, start) else { return nil }
      end = close
      start += 1
    } else {
      if tokens[start].text == ",", block.has("namely", at: start + 1) {
        start += 2
      } else if tokens[start].lower == "namely" {
        start += 1
      } else if tokens[start].text == ":"
        || ["—", "–"].contains(tokens[start].text) && tokens[start].isApart
      {
        guard tokens[start].text == ":" else { return nil }
        start += 1
      } else {
        return nil
      }
      end = start
      while end < tokens.count, !Sentences.ends(block, at: end) { end += 1 }
    }
    guard start < end, end - start < 160 else { return nil }
    let range = start..<end
    for index in range where Self.openEnds.contains(tokens[index].lower) {
      if tokens[index].lower != "see" || !block.has("to", at: index - 1) { return nil }
    }
    guard let (counts, isBare) = numbers(of: block, range, isBracket: isBracket) else { return nil }
    // What explains an item looks like a further one.
    if !isBracket, !isBare, counts.lowerBound > count.value { return nil }
    tally.counts += 1
    if counts.contains(count.value) { return nil }
    let places: Set = [
      "cities", "places", "sites", "towns", "venues", "universities", "schools", "institutions",
      "organizations", "museums", "provinces", "ministries",
    ]
    if places.contains(tokens[noun].lower), counts.lowerBound % count.value == 0 { return nil }
    return mismatch(
      block, count, noun, listed: counts.lowerBound,
      at: block.place(start, through: end - 1))
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
    of block: ProofBlock, _ range: Range<Int>, isBracket: Bool
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
      case _ where token.kind == .number && (isBracket || afterSeparator): return nil
      default:
        if ["and", "&", "or"].contains(token.lower) {
          if afterSeparator { isOxford = true } else { conjunctions += 1 }
          lastConjunction = index
        } else if token.kind == .word {
          if Self.containers.contains(token.lower), separator == "," { return nil }
          if Self.clauses.contains(token.lower), separator == "," { return nil }
          words += 1
          if afterSeparator, token.isCapitalized { names += 1 }
        }
      }
      if token.kind == .word, !["and", "or"].contains(token.lower) { afterSeparator = false }
    }
    longest = max(longest, words)
    guard items > 1 || conjunctions > 0 else { return nil }
    guard separator == ";" || longest <= (isBracket ? 7 : 9) else { return nil }
    // Without a word that announces the last one, a list with commas may go on.
    if separator == ",", lastConjunction == nil, isBracket ? items < 3 : true { return nil }
    if separator == ";" { return (items...items, true) }
    // Things of lower case beside names in brackets explain rather than list.
    if isBracket, names < items - 1, names > 0 { return nil }
    return (items...(items + conjunctions), longest <= 4 && !hasMarks)
  }

  /// Words that continue a sentence after a list.
  private static let continuations: Set<String> = [
    "with", "which", "who", "where", "as", "for", "to", "in", "on", "by", "while", "from", "at",
    "the",
    "all", "each", "both", "under",
  ]
  /// What has names with commas in it.
  private static let containers: Set<String> = [
    "ministry", "department", "bureau", "faculty", "directorate", "secretariat",
  ]
  /// Words of sentences rather than of lists.
  private static let clauses: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "who", "which", "while", "can", "we",
    "it",
    "they", "he", "she", "because", "when", "where", "whose",
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

import Findings

// What a named organization or event has, in two sentences.
extension FigureRestated {
  private static let verbs: WordSet = [
    "has", "counts", "comprises", "numbers", "unites", "serves", "employs",
  ]
  /// Verbs for a single event or programme.
  private static let singleEventVerbs: WordSet = [
    "gathered", "drew", "attracted", "welcomed", "trained", "reached", "hosted", "convened",
  ]
  /// Words indicating that a figure refers to another time or part.
  private static let times: WordSet = [
    "in", "since", "by", "then", "now", "initially", "first", "originally", "later", "until", "as",
    "each", "per", "more", "new",
  ]
  private static let others: WordSet = [
    "other", "another", "second", "third", "one", "each", "former",
  ]

  /// What a named organization has, in two sentences.
  func owners(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var known: [[String]: CountedItems] = [:]
    var findings: [Diagnostic] = []
    for count in counts {
      let block = blocks[count.block]
      var verb = count.count.first - 1
      while verb > block.start, CountedItems.qualifiers.contains(block.tokens[verb].lower) {
        verb -= 1
      }
      let isSingleEvent =
        verb > block.start && Self.singleEventVerbs.contains(block.tokens[verb].lower)
      guard verb > block.start, isSingleEvent || Self.verbs.contains(block.tokens[verb].lower),
        block.tokens[verb - 1].kind == .word, block.tokens[verb - 1].isCapitalized
      else { continue }
      let sentence = Sentences.around(verb, of: block)
      guard
        !sentence.contains(where: {
          Self.others.contains(block.tokens[$0].lower)
            || $0 > verb && !isSingleEvent && Self.times.contains(block.tokens[$0].lower)
            // A recurring event is mentioned with its year.
            || isSingleEvent && (Self.isYear(block.tokens[$0]) || block.tokens[$0].lower == "year")
        })
      else { continue }
      var start = verb - 1
      while start > sentence.lowerBound,
        block.tokens[start - 1].isCapitalized
          || ["of", "the"].contains(block.tokens[start - 1].lower)
      {
        start -= 1
      }
      // A numbered event is one of a series.
      if start > sentence.lowerBound, block.tokens[start - 1].kind == .number { continue }
      let owner = block.tokens[start..<verb].map(\.lower).filter { $0 != "the" }
      guard owner.joined() != "it", !owner.isEmpty, !isSingleEvent || owner.count > 1 else {
        continue
      }
      let key = owner + [count.noun]
      if let other = known[key] {
        if CountedItems.contradict(count, other) { findings.append(restated(count, other, blocks)) }
      } else {
        known[key] = count
      }
    }
    return findings
  }

  private static func isYear(_ token: Token) -> Bool {
    token.text.utf8.count == 4 && Int(token.text).map { (1900...2100).contains($0) } ?? false
  }
}

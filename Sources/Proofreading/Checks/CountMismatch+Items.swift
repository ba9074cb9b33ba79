import Findings

// The number of items of a list within a sentence.
extension CountMismatch {
  /// The possible numbers of items in a list, and whether each item is only a few words; nil if the
  /// number is unclear.
  func numbers(
    of block: ProofBlock, _ range: Range<Int>, isBracket: Bool, areNamed: Bool, count: Int? = nil
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
    // In a list with ‘and’, the sign is part of a name: ‘Bell & Sons’.
    let hasWord = range.contains { Count.joints.contains(tokens[$0].lower) }
    // Whether a name may contain a comma.
    var isVague = false
    scan: for index in range {
      let token = tokens[index]
      switch token.text {
      case "(", "[", "“", "«":
        depth += 1
        hasMarks = true
      case ")", "]", "”", "»": depth -= 1
      case _ where depth > 0: break
      // A comma in the name of a company or person does not separate items.
      case separator
      where index + 1 < range.upperBound && Self.endings.contains(tokens[index + 1].lower):
        continue
      case separator:
        // The sentence continues after the last item.
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
        if Count.joints.contains(token.lower) || !hasWord && token.text == "&" {
          if afterSeparator {
            isOxford = true
          } else {
            conjunctions += 1
            // Two names joined by ‘and’ are two items.
            if areNamed {
              longest = max(longest, words)
              words = 0
            }
          }
          lastConjunction = index
        } else if token.kind == .word {
          if Self.containers.contains(token.lower), separator == "," { isVague = true }
          if Self.clauses.contains(token.lower), separator == "," { return nil }
          words += 1
          if afterSeparator, token.isCapitalized { names += 1 }
        }
      }
      if token.kind == .word, !Count.joints.contains(token.lower) {
        afterSeparator = false
      }
    }
    longest = max(longest, words)
    guard items > 1 || conjunctions > 0 else { return nil }
    guard separator == ";" || longest <= (isBracket ? 7 : 9) else { return nil }
    // Without ‘and’ or ‘or’ before the last item, a list with commas may be incomplete.
    if separator == ",", lastConjunction == nil, isBracket ? items < 3 : true { return nil }
    if separator == ";" { return (items...items, true) }
    // Commas and ‘and’ limit the number of items from above; names that contain them leave the
    // lower limit open.
    if isVague { return (2...(items + conjunctions), false) }
    // Lower-case words among names in brackets are explanations, not items.
    if isBracket, names < items - 1, names > 0 { return nil }
    // If there are far fewer, they are kinds: ‘60 users (beginners, adepts and experts)’.
    if isBracket, names == 0, let count, count > 2 * (items + conjunctions) { return nil }
    // Two names joined by ‘and’ are two items; a subject such as ‘arts and crafts’ may be one.
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
  /// Words that follow a comma within a name.
  private static let endings: WordSet = [
    "ltd", "inc", "llc", "plc", "limited", "gmbh", "jr", "sr", "phd", "md", "esq", "mbe", "obe",
  ]
  /// Institutions whose names may contain commas.
  private static let containers: WordSet = [
    "ministry", "department", "bureau", "faculty", "directorate", "secretariat",
  ]
  /// Words that occur in clauses, not in lists.
  private static let clauses: WordSet = [
    "is", "are", "was", "were", "has", "have", "had", "will", "who", "which", "while", "can", "we",
    "it",
    "they", "he", "she", "because", "when", "where", "whose", "est", "sont", "qui", "ont", "où",
    "que",
  ]

  /// The number of items numbered within a sentence; nil if there are no numbered items.
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

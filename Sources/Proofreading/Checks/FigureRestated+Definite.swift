import Findings

// Figures that a text refers back to, such as ‘the 69 teachers who took part in the course’.
extension FigureRestated {
  /// Verbs whose subjects are all the people counted.
  private static let attendanceVerbs: WordSet = [
    "took", "attended", "participated", "came", "met", "gathered", "joined", "graduated",
  ]
  /// Words indicating that a figure refers to a part or to another time.
  private static let partial: WordSet = [
    "among", "including", "additional", "further", "new", "more", "another", "remaining", "others",
    "last", "previous", "earlier", "next", "per", "each", "every", "average", "first", "second",
  ]
  /// The minimum number of letters of a word that links two sentences.
  private static let leastLetters = 4
  /// Words too common to link two sentences.
  private static let empty: WordSet = [
    "that", "with", "from", "they", "were", "have", "this", "these", "those", "their", "which",
    "while", "about", "there", "been", "some", "most", "many", "what", "when", "where", "only",
    "into", "will", "than", "over", "took", "part", "came", "around", "nearly", "total",
  ]

  /// A number of items with the words of its sentence.
  private struct Statement {
    var count: CountedItems
    var words: Set<String>
    var isPartial: Bool
    var isDefinite: Bool
    /// Whether ‘its’, ‘their’ or ‘our’ precedes the number.
    var isOwned: Bool
    /// The words of the counted items.
    var phrase: [String]
  }

  /// Numbers with ‘the’ that differ from the only other number of the same items below the same
  /// heading.
  func definite(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var account: [String: [Statement]] = [:]
    func end() {
      for statements in account.values {
        guard statements.count == 2, let definite = statements.first(where: \.isDefinite),
          let other = statements.first(where: { !$0.isDefinite }), !other.isPartial,
          !definite.words.isDisjoint(with: other.words),
          !definite.isOwned || definite.phrase == other.phrase && !definite.isPartial,
          CountedItems.areNear(definite.count, other.count),
          CountedItems.contradict(definite.count, other.count)
        else { continue }
        findings.append(restated(definite.count, other.count, blocks))
      }
      account = [:]
    }
    var next = 0
    for (index, block) in blocks.enumerated() {
      if block.isHeading || block.startsDocument { end() }
      var own: [CountedItems] = []
      if block.picture != nil {
        own = CountedItems.all(in: block, number: index, includingPictures: true)
      }
      while next < counts.count, counts[next].block <= index {
        if counts[next].block == index { own.append(counts[next]) }
        next += 1
      }
      guard !own.isEmpty, !block.isCell else { continue }
      for count in own {
        // Three or more figures describe different items.
        guard account[count.noun, default: []].count < 3 else { continue }
        let tokens = block.tokens[Sentences.around(count.count.first, of: block)]
        account[count.noun, default: []].append(
          Statement(
            count: count,
            words: Set(
              tokens.filter {
                $0.kind == .word && $0.text.utf8.count >= Self.leastLetters
                  && !Self.empty.contains($0.lower) && $0.lower != count.noun
                  && !$0.lower.hasSuffix("ed")
              }.map(\.lower)),
            isPartial: tokens.contains { Self.partial.contains($0.lower) },
            isDefinite: Self.isDefinite(count, block),
            isOwned: ["its", "their", "our"].contains { block.has($0, at: count.count.first - 1) },
            phrase: block.tokens[(count.count.last + 1)...count.nounToken].map(\.lower)))
      }
    }
    end()
    return findings
  }

  /// Whether a number is stated as the total: ‘the 69 teachers of’, ‘the around 60 guests who
  /// came’.
  private static func isDefinite(_ count: CountedItems, _ block: ProofBlock) -> Bool {
    var before = count.count.first - 1
    while before > block.start,
      ["around", "about", "over", "nearly", "some"]
        .contains(block.tokens[before].lower)
    {
      before -= 1
    }
    let behind = count.nounToken + 1
    // ‘Its 26 member towns’ is the total if both sentences say ‘member towns’.
    if before >= block.start, ["its", "their", "our"].contains(block.tokens[before].lower) {
      return count.nounToken - count.count.last > 1
    }
    guard before >= block.start, ["the", "all"].contains(block.tokens[before].lower),
      !block.has("of", at: before - 1) || block.has("some", at: before - 2),
      behind + 1 < block.tokens.count
    else { return false }
    if block.has("of", at: behind) { return block.has("the", at: behind + 1) }
    return ["who", "that"].contains(block.tokens[behind].lower)
      && attendanceVerbs.contains(block.tokens[behind + 1].lower)
  }
}

import Findings

// Figures with transposed digits.
extension FigureRestated {
  static let leastDigits = 3
  /// Words that distinguish items of a kind.
  private static let contrasts: WordSet = [
    "old", "new", "first", "second", "third", "other", "another", "former", "latter", "north",
    "south", "east", "west", "left", "right", "upper", "lower", "now", "today", "currently", "then",
    "previous", "last", "next",
  ]

  /// Whether two sentences are about different items or times.
  private static func areApart(
    _ first: CountedItems, _ second: CountedItems, _ blocks: [ProofBlock]
  ) -> Bool {
    func marks(_ count: CountedItems) -> Set<String> {
      let block = blocks[count.block]
      return Set(
        block.tokens[Sentences.around(count.count.first, of: block)].lazy
          .filter { contrasts.contains($0.lower) || AnniversaryMismatch.year($0) != nil }
          .map(\.lower))
    }
    let (a, b) = (marks(first), marks(second))
    return !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b)
  }

  /// Numbers of the same items with transposed digits, such as 5,200 and 5,020 teachers.
  func slips(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var known: [String: CountedItems] = [:]
    var findings: [Diagnostic] = []
    for count in counts where count.bound == .exact {
      let digits = String(count.count.value)
      guard digits.utf8.count >= Self.leastDigits,
        blocks[count.block].tokens[count.count.first].kind == .number
      else { continue }
      let key = String(digits.sorted()) + count.noun
      guard let other = known[key] else {
        known[key] = count
        continue
      }
      let earlier = String(other.count.value)
      guard digits.first == earlier.first, Self.areSwapped(digits, earlier),
        !Self.areApart(count, other, blocks)
      else { continue }
      findings.append(restated(count, other, blocks))
    }
    return findings
  }

  /// The minimum number of long words that two sentences about one amount share.
  private static let leastShared = 2

  /// Amounts of money with transposed digits, in sentences that share words.
  func amounts(_ blocks: [ProofBlock]) -> [Diagnostic] {
    var known: [String: (block: Int, token: Int)] = [:]
    var findings: [Diagnostic] = []
    for (index, block) in blocks.enumerated() where block.kind == .paragraph {
      for token in block.numbers
      where token > 0 && block.isGlued(token)
        && ["$", "€", "£"].contains(block.tokens[token - 1].text)
        && block.tokens[token].text.utf8.count > Self.leastDigits
      {
        let text = block.tokens[token].text
        let key = block.tokens[token - 1].text + String(text.sorted())
        guard let other = known[key] else {
          known[key] = (index, token)
          continue
        }
        let before = blocks[other.block]
        guard Self.areSwapped(text, before.tokens[other.token].text),
          Self.longWords(block, token).intersection(Self.longWords(before, other.token)).count
            >= Self.leastShared
        else { continue }
        findings.append(
          finding(
            "‘\(block.words(token - 1, through: token))’, but ‘\(before.words(other.token - 1, through: other.token))’ elsewhere",
            at: block.place(token, through: token),
            notes: [.init("here", at: before.place(other.token, through: other.token))]))
      }
    }
    return findings
  }

  private static func longWords(_ block: ProofBlock, _ token: Int) -> Set<String> {
    Set(
      block.tokens[Sentences.around(token, of: block)].lazy
        .filter { $0.kind == .word && $0.text.utf8.count > 3 }.map(\.lower))
  }

  /// The ordinal words of a small number.
  static func ordinals(_ number: Int) -> [String] {
    let words = [
      3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
      10: "tenth",
    ]
    return words[number].map { [$0] } ?? []
  }
}

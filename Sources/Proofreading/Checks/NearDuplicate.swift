import Findings

/// Finds paragraphs that appear twice, or nearly so.
///
/// The smallest hashes of its runs of four words represent each paragraph. The check compares only
/// paragraphs that share one, which takes time proportional to the text.
struct NearDuplicate: TextCheck {
  let code = DiagnosticCode(
    "near-duplicate", .warning, cause: "A paragraph appears twice in a text, or nearly so.",
    example: "A paragraph that was copied to another page and changed a little there.",
    cure: "Keep one of them, or say in the other how it differs.")
  let reason = "A copied paragraph repeats the original, or contradicts it by oversight."

  let triggering: [TextExample] = [
    .markdown(
      """
      The forum brought together teachers of all five countries and asked them what a school \
      needs after a long winter with roads that nobody can use.

      Another paragraph.

      ‸The forum brought together teachers of all six countries and asked them what a school \
      needs after a long winter with roads that nobody can use.

      """)
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      """
      The forum brought together teachers of all five countries and asked them what a school \
      needs after a long winter with roads that nobody can use.

      The forum brought together teachers of two countries, who told each other how they teach \
      reading where books are few and the next town is a day away.

      """),
    .markdown("Thank you for reading.\n\nThank you for reading.\n"),
    .markdown(
      String(
        repeating:
          "- Newcomers say who they are, where they live and what they hope to learn from all of us this year.\n\nMore.\n\n",
        count: 3)),
  ]

  /// The minimum number of words in a paragraph to compare.
  private static let leastWords = 15
  /// The minimum number of words in an item that a paragraph should not repeat.
  private static let longItem = 25
  private static let run = 3
  private static let sketchSize = 8

  private struct Known {
    /// The findings where the item appears again.
    var repeats: [Diagnostic] = []
    var block: Int
    /// The hashes of the runs of words, each once, in order.
    var hashes: [UInt64]
  }

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    findings(in: ProofText(joining: texts), &tally)
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var known: [Known] = []
    var table = SketchTable()
    var findings: [Diagnostic] = []
    for (index, block) in text.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .itemPart: break
      default: continue
      }
      guard let first = block.tokens.first,
        // Brackets enclose captions, and braces enclose template tags.
        first.text != "(", first.text != "{"
      else { continue }
      let words = Self.words(of: block)
      guard words.count >= Self.leastWords else { continue }
      let hashes = Self.hashes(words)
      let sketch = hashes.prefix(Self.sketchSize)
      var candidates: [Int] = []
      for hash in sketch { table.add(paragraphsWith: hash, to: &candidates) }
      let match = candidates.sorted().first { candidate in
        let other = known[candidate].hashes
        // A list of captions may repeat a short paragraph on purpose.
        if (text.blocks[known[candidate].block].item == nil) != (block.item == nil) {
          guard words.count >= Self.longItem else { return false }
          // Four in five hashes of the shorter one.
          return Self.share((4 * min(hashes.count, other.count) + 4) / 5, hashes, other)
        }
        // Three in five hashes of their union.
        return Self.share((3 * (hashes.count + other.count) + 7) / 8, hashes, other)
      }
      if let match, let end = block.tokens.indices.last {
        let other = text.blocks[known[match].block]
        let same = other.tokens.map(\.lower) == block.tokens.map(\.lower)
        let repeated =
          finding(
            same
              ? "this paragraph appears twice" : "this paragraph appears twice with small changes",
            at: block.place(0, through: end),
            notes: other.tokens.indices.last.map {
              [.init("it also appears here", at: other.place(0, through: $0))]
            } ?? [])
        // An item that appears in many lists is deliberate, as in the minutes of many meetings.
        if block.item != nil, other.item != nil {
          known[match].repeats.append(repeated)
        } else {
          findings.append(repeated)
        }
        continue
      }
      for hash in sketch { table.insert(known.count, for: hash) }
      known.append(Known(block: index, hashes: hashes))
    }
    return findings + known.lazy.filter { $0.repeats.count == 1 }.flatMap(\.repeats)
  }

  /// The words of a block as hashes.
  private static func words(of block: ProofBlock) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(block.tokens.count)
    for token in block.tokens where token.kind != .mark {
      words.append(
        token.lower.utf8.reduce(0xCBF2_9CE4_8422_2325) {
          ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        })
    }
    return words
  }

  /// The hashes of the runs of words, each once, in order.
  private static func hashes(_ words: [UInt64]) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(words.count)
    for index in 0...(words.count - run) {
      var hash: UInt64 = 0
      for word in words[index..<index + run] {
        hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
        hash ^= hash >> 29
      }
      hashes.append(hash &* 0xBF58_476D_1CE4_E5B9)
    }
    hashes.sort()
    var last: UInt64?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    return hashes
  }

  /// Whether two lists share at least a given number of hashes.
  private static func share(_ least: Int, _ first: [UInt64], _ second: [UInt64]) -> Bool {
    var (a, b, common) = (0, 0, 0)
    // Most pairs share too few, which is certain before the lists end.
    while common + min(first.count - a, second.count - b) >= least {
      guard a < first.count, b < second.count else { return true }
      if first[a] == second[b] {
        common += 1
        a += 1
        b += 1
      } else if first[a] < second[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return false
  }
}

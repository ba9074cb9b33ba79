import Findings

/// Finds paragraphs that stand twice, or nearly.
///
/// Each paragraph is known by the least hashes of its runs of four words; those that share one are
/// compared, which takes time in proportion to the text.
struct NearDuplicate: TextCheck {
  let code = DiagnosticCode(
    "near-duplicate", .warning, cause: "A paragraph stands twice in a text, or nearly.",
    example: "A paragraph that was copied to another page and changed a little there.",
    cure: "Keep one of the two, or say in the other what is different.")
  let reason =
    "A paragraph that was copied says the same twice, or two things that differ by oversight."

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
  ]

  /// The least number of words of paragraphs that are compared.
  private static let leastWords = 15
  /// The least number of words of an item that a paragraph should not repeat.
  private static let longItem = 25
  private static let run = 3
  private static let sketchSize = 8
  /// How many paragraphs with the same hash are kept.
  private static let bucketSize = 4

  private struct Known {
    var block: Int
    var hashes: Set<UInt64>
  }

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    findings(in: ProofText(joining: texts), &tally)
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var known: [Known] = []
    var buckets: [UInt64: [Int]] = [:]
    var findings: [Diagnostic] = []
    for (index, block) in text.blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .itemPart: break
      default: continue
      }
      let words = block.tokens.filter { $0.kind != .mark }
      guard words.count >= Self.leastWords, let first = block.tokens.first,
        // Captions stand in brackets, tags of templates in braces.
        first.text != "(", first.text != "{"
      else { continue }
      let hashes = Self.hashes(words)
      let sketch = hashes.sorted().prefix(Self.sketchSize)
      var candidates: Set<Int> = []
      for hash in sketch { candidates.formUnion(buckets[hash] ?? []) }
      let match = candidates.sorted().first { candidate in
        let other = known[candidate].hashes
        let common = hashes.count(where: other.contains)
        // A list of captions repeats on purpose what paragraphs say, if shortly.
        if (text.blocks[known[candidate].block].item == nil) != (block.item == nil) {
          guard words.count >= Self.longItem else { return false }
          return common * 10 >= 8 * min(hashes.count, other.count)
        }
        return common * 10 >= 6 * (hashes.count + other.count - common)
      }
      if let match, let end = block.tokens.indices.last {
        let other = text.blocks[known[match].block]
        let same = other.tokens.map(\.lower) == block.tokens.map(\.lower)
        findings.append(
          finding(
            same ? "this paragraph stands twice" : "this paragraph stands twice with small changes",
            at: block.place(0, through: end),
            notes: other.tokens.indices.last.map {
              [.init("it also stands here", at: other.place(0, through: $0))]
            } ?? []))
        continue
      }
      for hash in sketch where buckets[hash, default: []].count < Self.bucketSize {
        buckets[hash, default: []].append(known.count)
      }
      known.append(Known(block: index, hashes: hashes))
    }
    return findings
  }

  private static func hashes(_ words: [Token]) -> Set<UInt64> {
    let single = words.map { word in
      word.lower.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
    }
    var hashes: Set<UInt64> = []
    hashes.reserveCapacity(words.count)
    for index in 0...(words.count - run) {
      var hash: UInt64 = 0
      for word in single[index..<index + run] {
        hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ word
        hash ^= hash >> 29
      }
      hashes.insert(hash &* 0xBF58_476D_1CE4_E5B9)
    }
    return hashes
  }
}

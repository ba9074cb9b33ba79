import Findings

/// Finds contradictory figures for the same thing: in two sentences, in a record's keys and its
/// text, or in two accounts of one event.
struct FigureRestated: TextCheck {
  let code = DiagnosticCode(
    "figure-restated", .warning,
    cause: "A text gives two different figures for the same thing.",
    example: "summary: The forum drew 60 guests – but the text says: It drew 65 guests.",
    cure: "Find out which is right, or say what the second one counts.")
  let reason = "Readers who see both figures believe neither."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown(
      "---\ntitle: Forum\nsummary: The forum drew ‸60 guests.\n---\nIt drew 65 guests from afar.\n"),
    .markdown("---\ntitle: Forum\nparticipants: 60\n---\nThere were ‸65 participants in all.\n"),
    .markdown(
      """
      There are currently 25 centres of the Blue Network in the five countries of the east.

      There are currently ‸24 centres of the Blue Network in the five countries of the east.

      """),
    .markdown("The Peace Forum gathered 250 people.\n\nThe Peace Forum gathered ‸280 people.\n"),
    .markdown(
      "It has 714 reserves in 129 countries.\n\nThe ‸727 reserves in 129 countries grow.\n"),
    .markdown(
      "Over 60 guests saw the workshop on green skills in Bern on 5 May 2023.\n\nThe workshop on green skills in Bern on 5 May 2023 had around ‸90 guests.\n"
    ),
    .markdown("The course drew 45 teachers.\n\n![The ‸54 teachers of the course](a.jpg)\n"),
    .markdown("The fund paid for 42 bridges. All ‸24 bridges of the fund are open.\n"),
    .markdown("Some 96 judges came to the seminar. The ‸69 judges who came to the seminar sang.\n"),
    .markdown("EARN has 7 member states. It began early. EARN has ‸8 member states.\n"),
    .markdown("We reached 12,400 homes. Of the ‸12,040 homes, a third have no well.\n"),
    .plain(
      """
      The forum “Reading is for Everyone” was held on 3 May 2021. More than 60 teachers came.

      News

      On 3 May 2021, under the theme “Reading is for Everyone”, ‸60 people met. Around 60 teachers came.
      """.replacing("‸60 people", with: "people").replacing("Around 60", with: "Around ‸60")),
    .markdown("The sale raised £1,240 for the home. We are proud that the sale raised £‸1,420.\n"),
    .markdown(
      "The library lends 34,000 books a year.\n\n# Facts\n\nThe library lends ‸43,000 books a year.\n"
    ),
    .markdown("The network counts 27 member towns. Its ‸26 member towns met.\n"),
    .markdown(
      "It drew 150 guests from 12 countries. In all, 150 guests from ‸14 countries came.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      "---\ntitle: Forum\nsummary: The forum drew 60 guests.\n---\nIt drew 60 guests from afar.\n"),
    .markdown(
      "---\ntitle: Forum\nparticipants: 65\n---\nThere were 40 participants, and 25 participants online.\n"
    ),
    .markdown(
      "In 2023 the Peace Forum gathered 250 people. In 2024 the Peace Forum gathered 280 people.\n"),
    .markdown(
      "See the Rules of the Town Board of Bern (a.org/r/104).\n\nSee the Rules of the Town Board of Bern (a.org/r/105).\n"
    ),
    .markdown("The course drew 45 teachers. The 25 teachers from Bern stayed for the course.\n"),
    .markdown("EARN had 7 member states in 2001. In 2020, EARN had 8 member states.\n"),
    .markdown("The first school has 7 rooms and 90 pupils. The other school has 8 rooms.\n"),
    .markdown(
      "It was held on 5 May 2024 at the Harbour Hall.\n\nIt was held on 6 May 2024 at the Harbour Hall.\n"
    ),
    .markdown("The old bridge is 320 metres long. The new bridge is 302 metres long.\n"),
    .markdown(
      "From Ann Lee to all (10:43 AM) hello again\n\nFrom Ann Lee to all (10:34 AM) hello again\n"),
    .markdown(
      "{{< video title=\"How I Do A Check\" start=\"145\" >}}\n\n{{< video title=\"How I Do A Check\" start=\"381\" >}}\n"
    ),
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    let counts = Self.counts(text.blocks)
    tally.counts += counts.count
    return fields(text, counts) + restatements(text.blocks, counts)
  }

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    let blocks = texts.flatMap(\.blocks)
    let counts = Self.counts(blocks)
    tally.counts += counts.count
    var findings: [Diagnostic] = []
    var rest = counts[...]
    var start = 0
    for text in texts {
      let end = start + text.blocks.count
      let own = rest.prefix { $0.block < end }
      rest = rest.dropFirst(own.count)
      findings += fields(text, own.map { $0.moved(by: -start) })
      start = end
    }
    return findings + restatements(blocks, counts)
  }

  func findings(between groups: [[ProofText]]) -> [Diagnostic] {
    let groups = TextGroups(groups)
    let blocks = groups.joined.blocks
    return groups.between(restatements(blocks, Self.counts(blocks)))
  }

  private static func counts(_ blocks: [ProofBlock]) -> [CountedItems] {
    blocks.enumerated().flatMap { CountedItems.all(in: $1, number: $0) }
  }

  private func restatements(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var seen: Set<Place> = []
    let all =
      sentences(blocks) + owners(blocks, counts) + events(blocks, counts)
      + attendance(blocks, counts) + definite(blocks, counts) + pairs(blocks, counts)
      + slips(blocks, counts) + amounts(blocks)
    // Several methods can find the same fault.
    return all.filter { finding in finding.place.map { seen.insert($0).inserted } ?? true }
  }

  func restated(
    _ count: CountedItems, _ other: CountedItems, _ blocks: [ProofBlock]
  ) -> Diagnostic {
    finding(
      "‘\(count.words(in: blocks))’, but ‘\(other.words(in: blocks))’ elsewhere",
      at: blocks[count.block].place(count.count.first, through: count.count.last),
      notes: [
        .init(
          "here", at: blocks[other.block].place(other.count.first, through: other.count.last))
      ])
  }

  // MARK: Keys

  /// Contradictions between the keys of a record and its text.
  private func fields(_ text: ProofText, _ counts: [CountedItems]) -> [Diagnostic] {
    var fields: [CountedItems] = []
    var body: [String: [CountedItems]] = [:]
    for count in counts {
      if case .field = text.blocks[count.block].kind {
        fields.append(count)
      } else {
        body[count.noun, default: []].append(count)
      }
    }
    var findings: [Diagnostic] = []
    if let people = text.facts.people {
      let own = ["participants", "attendees"].flatMap { body[$0] ?? [] }
      // The number in the record may be a sum.
      let all = Set(
        text.blocks.lazy.flatMap(\.tokens).filter { $0.kind == .number }.compactMap {
          Int($0.text)
        })
      if own.count == 1, let count = own.first, count.count.value != people.value,
        !all.contains(people.value), count.bound == .exact,
        !all.contains(where: { all.contains(people.value - $0) })
      {
        findings.append(
          finding(
            "‘\(count.words(in: text.blocks))’, but the record says \(people.value)",
            at: text.blocks[count.block].place(count.count.first, through: count.count.last),
            notes: [.init("here", at: people.place)]))
      }
    }
    for field in fields where fields.count(where: { $0.noun == field.noun }) == 1 {
      guard let others = body[field.noun], others.count == 1, let other = others.first,
        CountedItems.areNear(field, other), CountedItems.contradict(field, other),
        // ‘Five went first, the sixth followed.’
        !Self.ordinals(field.count.value).contains(where: { ordinal in
          text.blocks[other.block].tokens.contains { $0.lower == ordinal }
        })
      else { continue }
      findings.append(restated(field, other, text.blocks))
    }
    return findings
  }

  // MARK: Sentences

  private static let leastTokens = 7
  /// A longer sentence that appears twice belongs to a copied paragraph.
  private static let shortSentence = 14

  /// The block and tokens of a sentence.
  private struct SentenceLocation {
    var block: Int
    var sentence: Range<Int>
  }

  /// Sentences that appear twice except for a figure.
  ///
  /// One that appears more often is a formula for many items.
  private func sentences(_ blocks: [ProofBlock]) -> [Diagnostic] {
    var known: [Int: [SentenceLocation]] = [:]
    var keys: [Int] = []
    for (index, block) in blocks.enumerated() where block.numbers.count > 0 {
      switch block.kind {
      case .paragraph, .itemPart, .other: break
      default: continue
      }
      for sentence in Sentences.of(block) where sentence.count >= Self.leastTokens {
        guard
          sentence.count <= Self.shortSentence || Self.hasNames(block, sentence),
          let key = Self.skeleton(block, sentence)
        else { continue }
        if known[key] == nil { keys.append(key) }
        if known[key, default: []].count < 3 {
          known[key, default: []].append(SentenceLocation(block: index, sentence: sentence))
        }
      }
    }
    return keys.compactMap { key in
      guard let pair = known[key], pair.count == 2 else { return nil }
      return restated(pair[1], pair[0], blocks)
    }
  }

  private func restated(
    _ later: SentenceLocation, _ other: SentenceLocation, _ blocks: [ProofBlock]
  ) -> Diagnostic? {
    let (block, before) = (blocks[later.block], blocks[other.block])
    guard other.sentence.count == later.sentence.count,
      let place = Self.difference(block, later.sentence, before, other.sentence),
      block.tokens[place.0].kind == .number,
      block.date(at: place.0) == nil, !Self.isName(block, place.0),
      Self.hasNames(block, later.sentence)
        || later.sentence.count <= Self.shortSentence
          && Self.areSwapped(block.tokens[place.0].text, before.tokens[place.1].text)
    else { return nil }
    return finding(
      "the same sentence says \(before.tokens[place.1].text) before",
      at: block.place(place.0, through: place.0),
      notes: [.init("here", at: before.place(place.1, through: place.1))])
  }

  /// The differing tokens of two sentences, if exactly one pair differs.
  private static func difference(
    _ block: ProofBlock, _ sentence: Range<Int>, _ other: ProofBlock, _ otherSentence: Range<Int>
  ) -> (Int, Int)? {
    let places = zip(sentence, otherSentence).filter {
      block.tokens[$0].lower != other.tokens[$1].lower
    }
    return places.count == 1 ? places.first : nil
  }

  /// Whether a number identifies something: a year, a part of an address or version, or the number
  /// of a label such as ‘Part 2’.
  private static func isName(_ block: ProofBlock, _ index: Int) -> Bool {
    let token = block.tokens[index]
    let points = token.text.utf8.count(where: { $0 == UInt8(ascii: ".") })
    if points > 1 { return true }
    if token.text.utf8.count == 4, let year = Int(token.text), (1900...2100).contains(year) {
      return true
    }
    if block.isCode(token.range) { return true }
    // Minutes of an hour.
    if block.has(":", at: index + 1), block.isGlued(index + 1) { return true }
    guard index > block.start else { return false }
    let before = block.tokens[index - 1]
    if !token.isApart { return ["#", "/", ".", "-", "_", "=", "v", ":"].contains(before.lower) }
    if before.kind == .word, before.isCapitalized, points > 0 { return true }
    return Count.labels.contains(before.lower)
      || ["bug", "issue", "patch", "v"].contains(before.lower)
  }

  /// A hash of a sentence without its figures; nil if it has none.
  private static func skeleton(_ block: ProofBlock, _ sentence: Range<Int>) -> Int? {
    let tokens = block.tokens
    guard block.numbers(in: sentence).contains(where: { tokens[$0].kind == .number }) else {
      return nil
    }
    var hasher = Hasher()
    for token in tokens[sentence] {
      if token.kind == .number { hasher.combine(0) } else { hasher.combine(token.lower) }
    }
    return hasher.finalize()
  }

  /// Whether a sentence of sufficient length contains names.
  ///
  /// A sentence without names may apply to many subjects.
  private static func hasNames(_ block: ProofBlock, _ sentence: Range<Int>) -> Bool {
    sentence.count > leastTokens
      && sentence.dropFirst().count {
        block.tokens[$0].kind == .word && block.tokens[$0].isCapitalized
      } > 1
  }

  /// Whether two numbers of sufficient length differ in two transposed digits.
  static func areSwapped(_ first: String, _ second: String) -> Bool {
    let (a, b) = (first.filter(\.isNumber), second.filter(\.isNumber))
    return a.utf8.count >= leastDigits && a.utf8.count == b.utf8.count
      && zip(a, b).count { $0 != $1 } == 2 && a.sorted() == b.sorted()
  }
}

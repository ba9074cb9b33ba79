import Findings

/// Finds figures that are given differently for the same thing: in two sentences, in a record's keys and
/// its text, in two accounts of one event.
struct FigureRestated: TextCheck {
  let code = DiagnosticCode(
    "figure-restated", .warning,
    cause: "A text gives two figures for the same thing.",
    example: "summary: The forum drew 60 guests – where the text says: It drew 65 guests.",
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
    .markdown("EARN has 7 member states. It began early. EARN has ‸8 member states.\n"),
    .markdown("We reached 12,400 homes. Of the ‸12,040 homes, a third have no well.\n"),
    .plain(
      """
      The forum “Reading is for Everyone” was held on 3 May 2021. More than 60 teachers came.

      News

      On 3 May 2021, under the theme “Reading is for Everyone”, ‸60 people met. Around 60 teachers came.
      """.replacing("‸60 people", with: "people").replacing("Around 60", with: "Around ‸60")),
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      "---\ntitle: Forum\nsummary: The forum drew 60 guests.\n---\nIt drew 60 guests from afar.\n"),
    .markdown(
      "---\ntitle: Forum\nparticipants: 65\n---\nThere were 40 participants, and 25 participants online.\n"
    ),
    .markdown("EARN had 7 member states in 2001. In 2020, EARN had 8 member states.\n"),
    .markdown("The first school has 7 rooms and 90 pupils. The other school has 8 rooms.\n"),
    .markdown(
      "It was held on 5 May 2024 at the Harbour Hall.\n\nIt was held on 6 May 2024 at the Harbour Hall.\n"
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
    return texts.flatMap { fields($0, Self.counts($0.blocks)) } + restatements(blocks, counts)
  }

  func findings(between groups: [[ProofText]]) -> [Diagnostic] {
    var blocks: [ProofBlock] = []
    var groupOfPath: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for text in group {
        blocks += text.blocks
        if let path = text.blocks.first?.text.place(ofBytes: 0..<0).path {
          groupOfPath[path] = index
        }
      }
    }
    return restatements(blocks, Self.counts(blocks)).filter { finding in
      guard let place = finding.place, let other = finding.notes.first?.place else { return false }
      return groupOfPath[place.path] != groupOfPath[other.path]
    }
  }

  private static func counts(_ blocks: [ProofBlock]) -> [CountedThing] {
    blocks.enumerated().flatMap { CountedThing.all(in: $1, number: $0) }
  }

  private func restatements(_ blocks: [ProofBlock], _ counts: [CountedThing]) -> [Diagnostic] {
    sentences(blocks) + owners(blocks, counts) + events(blocks, counts) + slips(blocks, counts)
  }

  func restated(
    _ count: CountedThing, _ other: CountedThing, _ blocks: [ProofBlock]
  ) -> Diagnostic {
    finding(
      "‘\(count.said(in: blocks))’, but ‘\(other.said(in: blocks))’ elsewhere",
      at: blocks[count.block].place(count.count.first, through: count.count.last),
      notes: [
        .init(
          "here", at: blocks[other.block].place(other.count.first, through: other.count.last))
      ])
  }

  // MARK: Keys

  /// What the keys of a record say against its text.
  private func fields(_ text: ProofText, _ counts: [CountedThing]) -> [Diagnostic] {
    var fields: [CountedThing] = []
    var body: [String: [CountedThing]] = [:]
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
      // What the record says may be a sum.
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
            "‘\(count.said(in: text.blocks))’, but the record says \(people.value)",
            at: text.blocks[count.block].place(count.count.first, through: count.count.last),
            notes: [.init("here", at: people.place)]))
      }
    }
    for field in fields where fields.count(where: { $0.noun == field.noun }) == 1 {
      guard let others = body[field.noun], others.count == 1, let other = others.first,
        CountedThing.areNear(field, other), CountedThing.contradict(field, other),
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

  private static let leastTokens = 8

  /// A sentence by its block and tokens.
  private struct Said {
    var block: Int
    var sentence: Range<Int>
  }

  /// Sentences that stand twice, but for a figure; one that stands oftener is a pattern for many things.
  private func sentences(_ blocks: [ProofBlock]) -> [Diagnostic] {
    var known: [Int: [Said]] = [:]
    var keys: [Int] = []
    for (index, block) in blocks.enumerated() where block.numbers.count > 0 {
      switch block.kind {
      case .paragraph, .itemPart, .other: break
      default: continue
      }
      for sentence in Sentences.of(block) where sentence.count >= Self.leastTokens {
        guard let key = Self.skeleton(block, sentence) else { continue }
        if known[key] == nil { keys.append(key) }
        if known[key, default: []].count < 3 {
          known[key, default: []].append(Said(block: index, sentence: sentence))
        }
      }
    }
    return keys.compactMap { key in
      guard let said = known[key], said.count == 2 else { return nil }
      return restated(said[1], said[0], blocks)
    }
  }

  private func restated(_ said: Said, _ other: Said, _ blocks: [ProofBlock]) -> Diagnostic? {
    let (block, before) = (blocks[said.block], blocks[other.block])
    guard other.sentence.count == said.sentence.count,
      let place = Self.difference(block, said.sentence, before, other.sentence),
      block.tokens[place.0].kind == .number,
      block.date(at: place.0) == nil,
      // Versions are told apart by their numbers.
      block.tokens[place.0].text.utf8.count(where: { $0 == UInt8(ascii: ".") }) < 2
    else { return nil }
    return finding(
      "the same sentence says \(before.tokens[place.1].text) before",
      at: block.place(place.0, through: place.0),
      notes: [.init("here", at: before.place(place.1, through: place.1))])
  }

  /// The tokens that differ between two sentences, if there is one such place.
  private static func difference(
    _ block: ProofBlock, _ sentence: Range<Int>, _ other: ProofBlock, _ otherSentence: Range<Int>
  ) -> (Int, Int)? {
    let places = zip(sentence, otherSentence).filter {
      block.tokens[$0].lower != other.tokens[$1].lower
    }
    return places.count == 1 ? places.first : nil
  }

  /// What a sentence says apart from its figures; nil if it has none or names nothing.
  private static func skeleton(_ block: ProofBlock, _ sentence: Range<Int>) -> Int? {
    var hasher = Hasher()
    var hasFigure = false
    var names = 0
    for index in sentence {
      let token = block.tokens[index]
      if token.kind == .number {
        hasFigure = true
        hasher.combine(0)
      } else {
        hasher.combine(token.lower)
        if token.kind == .word, token.isCapitalized, index > sentence.lowerBound { names += 1 }
      }
    }
    return hasFigure && names > 1 ? hasher.finalize() : nil
  }

  // MARK: Owners

  private static let verbs: Set<String> = [
    "has", "counts", "comprises", "numbers", "unites", "serves", "employs",
  ]
  /// What says that a figure is of another time or part.
  private static let times: Set<String> = [
    "in", "since", "by", "then", "now", "initially", "first", "originally", "later", "until", "as",
    "each", "per", "more", "new",
  ]
  private static let others: Set<String> = [
    "other", "another", "second", "third", "one", "each", "former",
  ]

  /// What a named organization has, in two sentences.
  private func owners(_ blocks: [ProofBlock], _ counts: [CountedThing]) -> [Diagnostic] {
    var known: [[String]: CountedThing] = [:]
    var findings: [Diagnostic] = []
    for count in counts {
      let block = blocks[count.block]
      var verb = count.count.first - 1
      while verb > block.start, CountedThing.qualifiers.contains(block.tokens[verb].lower) {
        verb -= 1
      }
      guard verb > block.start, Self.verbs.contains(block.tokens[verb].lower),
        block.tokens[verb - 1].kind == .word, block.tokens[verb - 1].isCapitalized
      else { continue }
      let sentence = Sentences.of(block).first { $0.contains(verb) } ?? verb..<verb
      guard
        !sentence.contains(where: {
          Self.others.contains(block.tokens[$0].lower)
            || $0 > verb && Self.times.contains(block.tokens[$0].lower)
        })
      else { continue }
      var start = verb - 1
      while start > sentence.lowerBound,
        block.tokens[start - 1].isCapitalized
          || ["of", "the"].contains(block.tokens[start - 1].lower)
      {
        start -= 1
      }
      // What has a number has others of its kind.
      if start > sentence.lowerBound, block.tokens[start - 1].kind == .number { continue }
      let owner = block.tokens[start..<verb].map(\.lower).filter { $0 != "the" }
      guard owner.joined() != "it", !owner.isEmpty else { continue }
      let key = owner + [count.noun]
      if let other = known[key] {
        if CountedThing.contradict(count, other) { findings.append(restated(count, other, blocks)) }
      } else {
        known[key] = count
      }
    }
    return findings
  }
}

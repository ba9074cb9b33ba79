import Findings

/// Finds acronyms that are spelt out in two ways.
struct AcronymConflict: TextCheck {
  let code = DiagnosticCode(
    "acronym-conflict", .warning,
    cause: """
      An acronym is spelt out in two ways, only after its first use, or nowhere in a text that \
      spells out others.
      """,
    example: "the Theme Group on Water (TGW) … the Thematic Group on Water (TGW)",
    cure: "Spell it out as the organization does.")
  let reason = "Readers cannot tell whether the two names mean the same thing."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown(
      "The Theme Group on Water (TGW) met. Later, the ‸Thematic Group on Water (TGW) left.\n"),
    .plain("East Asia Reserve Network (EARN)\n\nThe ‸East Asian Reserve Network (EARN) met.\n"),
    .markdown(
      "The Open Reading Network (ORN), the Book Trust Fund (BTF), the Town Press Office (TPO) and the Youth Press Club (YPC) met the ‸KXW. The KXW agreed.\n\nIn May the KXW left.\n"
    ),
    .markdown("The ‸ORN met in May. In June, the Open Reading Network (ORN) left.\n"),
    .markdown("The ‸ORN met in May.\n\nThe Open Reading Network (ORN) meets each year.\n"),
    .markdown(
      "The Rock Science and Park Plan (RSPP) began. The ‸Rock Sciences and Park Plan (RSPP) ended.\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      "The Open Reading Network (ORN), the Book Trust Fund (BTF), the Town Press Office (TPO) and the Youth Press Club (YPC) met UNESCO. UNESCO gave books.\n\nUNESCO left. The NGO stayed. An NGO is small. NGO.\n"
    ),
    .markdown("The Open Reading Network (ORN) met.\n\nThe ORN and the UNTGD agreed.\n"),
    .markdown("The Theme Group on Water (TGW) met, and the Theme Group on the Water (TGW) left.\n"),
    .markdown("The Open Network (ON) and the Forum (ON) met in Rome (IT) and Bern (CH).\n"),
    .markdown("The ORN Award was given.\n\nThe Open Reading Network (ORN) meets each year.\n"),
    .markdown("The United Nations Book Plan (UNBP) began. The UN Book Plan (UNBP) ended.\n"),
    .markdown("Reserve Networks (RN) and the Reserve Network (RN) met.\n"),
    .markdown("The ORN: a network. The Open Reading Network (ORN) met.\n"),
    .markdown(
      "# Minutes of the ORN\n\nThe ORN met. The Open Reading Network (ORN) meets each year.\n"),
  ]

  private static let small: WordSet = [
    "of", "the", "and", "for", "in", "on", "to", "with", "a", "at", "by", "de", "&", ",", "-", "‑",
    "’", "'", "'s",
  ]

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    // The order of the texts is unknown, so there is no first use.
    conflicts(in: texts.flatMap(\.blocks)).findings
  }

  func findings(between groups: [[ProofText]]) -> [Diagnostic] {
    let groups = TextGroups(groups)
    return groups.between(conflicts(in: groups.joined.blocks, requiringCommonWords: true).findings)
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    let (findings, known) = conflicts(in: text.blocks)
    return findings + early(text.blocks, known) + unexplained(text.blocks, known)
  }

  typealias Expansion = (block: Int, tokens: ClosedRange<Int>)

  /// An expansion of an acronym, and its locations.
  private struct Wording {
    var key: [String]
    var places: [Expansion]
  }

  /// The maximum number of expansions compared for an acronym.
  private static let mostWordings = 8

  /// Acronyms that are spelt out in two ways, and the first expansion of each.
  ///
  /// The most frequent expansion counts as the usual one.
  ///
  /// - Parameter requiringCommonWords: whether both expansions have to share half of their words, a
  ///   sign that texts of different origin mean the same thing.
  private func conflicts(
    in blocks: [ProofBlock], requiringCommonWords: Bool = false
  ) -> (findings: [Diagnostic], known: [String: Expansion]) {
    var known: [String: [Wording]] = [:]
    var order: [String] = []
    for (index, block) in blocks.enumerated() {
      let tokens = block.tokens
      guard tokens.count > 4 else { continue }
      for token in 2..<(tokens.count - 1)
      where tokens[token].kind == .word && tokens[token - 1].text == "("
        && tokens[token + 1].text == ")"
      {
        let name = tokens[token].text
        guard (3...8).contains(name.utf8.count), name.utf8.allSatisfy(\.isASCIILetter),
          // Lower-case letters inside stand for small words.
          name.utf8.first.map({ $0 < 0x60 }) ?? false, name.utf8.last.map({ $0 < 0x60 }) ?? false,
          let expansion = Self.expansion(of: name, block, before: token - 1)
        else { continue }
        let key = Self.key(tokens[expansion])
        let wordings = known[name, default: []]
        if wordings.isEmpty { order.append(name) }
        let same = wordings.firstIndex { wording in
          wording.key == key
            && wording.places.first.map {
              !Self.differInPlural(blocks[$0.block].tokens[$0.tokens], tokens[expansion])
            } ?? false
        }
        if let same {
          known[name]?[same].places.append((index, expansion))
        } else if wordings.count < Self.mostWordings {
          known[name, default: []].append(Wording(key: key, places: [(index, expansion)]))
        }
      }
    }
    let findings = order.flatMap { name in
      deviations(name, known[name] ?? [], blocks, requiringCommonWords: requiringCommonWords)
    }
    return (findings, known.compactMapValues { $0.first?.places.first })
  }

  /// A finding for each unusual expansion of an acronym.
  private func deviations(
    _ name: String, _ wordings: [Wording], _ blocks: [ProofBlock], requiringCommonWords: Bool
  ) -> [Diagnostic] {
    // Of equally frequent expansions, the first is the usual one.
    guard wordings.count > 1,
      let most = wordings.map(\.places.count).max(),
      let usual = wordings.first(where: { $0.places.count == most }), let place = usual.places.first
    else { return [] }
    let other = blocks[place.block]
    let words = other.words(place.tokens.lowerBound, through: place.tokens.upperBound)
    return wordings.lazy.filter { wording in
      guard wording.places.first.map({ $0 != place }) ?? false else { return false }
      return !requiringCommonWords
        || usual.key.count(where: wording.key.contains) * 2
          >= max(wording.key.count, usual.key.count)
    }.flatMap(\.places).map { deviation in
      let isBefore =
        (place.block, place.tokens.lowerBound)
        < (deviation.block, deviation.tokens.lowerBound)
      return finding(
        "‘\(name)’ is spelt out as ‘\(words)’ \(isBefore ? "before" : "elsewhere")",
        at: blocks[deviation.block].place(
          deviation.tokens.lowerBound, through: deviation.tokens.upperBound),
        notes: [
          .init(
            "it is spelt out here",
            at: other.place(place.tokens.lowerBound, through: place.tokens.upperBound))
        ])
    }
  }

  /// The words that distinguish expansions, without small words, plurals and genitives.
  private static func key(_ tokens: ArraySlice<Token>) -> [String] {
    tokens.lazy.map(\.lower).filter { !small.contains($0) }.flatMap { word -> [String] in
      if word == "un" { return ["united", "nation"] }
      let word = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
      return [String(word.hasSuffix("s") ? word.dropLast() : word)]
    }
  }

  /// Whether two capitalized expansions differ in the plural of an inner word.
  ///
  /// Only the last word of a name may be singular or plural.
  private static func differInPlural(
    _ first: ArraySlice<Token>, _ second: ArraySlice<Token>
  ) -> Bool {
    // Words before ‘of’ may be singular or plural, too.
    func words(_ tokens: ArraySlice<Token>) -> [Token] {
      tokens.indices.dropLast().lazy.filter {
        tokens[$0].kind == .word && !small.contains(tokens[$0].lower)
          && !["of", "for", "on"].contains(tokens[$0 + 1].lower)
      }.map { tokens[$0] }
    }
    let (a, b) = (words(first), words(second))
    guard a.count == b.count, a.allSatisfy(\.isCapitalized), b.allSatisfy(\.isCapitalized) else {
      return false
    }
    return zip(a, b).contains { $0.lower == $1.lower + "s" || $1.lower == $0.lower + "s" }
  }

  /// Acronyms that running text uses before it spells them out.
  private func early(
    _ blocks: [ProofBlock], _ known: [String: Expansion]
  ) -> [Diagnostic] {
    guard !known.isEmpty else { return [] }
    // Readers know the subject of a text.
    var seen = Set(
      blocks.first { $0.startsDocument && $0.isHeading || $0.kind == .heading(level: 1) }.map {
        $0.tokens.map(\.text)
      } ?? [])
    var findings: [Diagnostic] = []
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .paragraph, .item, .itemPart: break
      default: continue
      }
      for (position, token) in block.tokens.enumerated() where token.kind == .word {
        guard (3...8).contains(token.text.utf8.count), let spelt = known[token.text],
          seen.insert(token.text).inserted,
          (spelt.block, spelt.tokens.lowerBound) > (index, position), !blocks[spelt.block].isCell,
          !block.isCode(token.range), !Self.isInName(block, position),
          // An acronym inside another name is not a word of the text.
          !(position > 0 && ["(", "-", "/", "“", "\""].contains(block.tokens[position - 1].text)),
          // A bracket or colon after it introduces another explanation.
          !(position + 1 < block.tokens.count
            && ["-", "/", ")", "(", ":"].contains(block.tokens[position + 1].text)),
          // ‘ORN.org’ is an address.
          !(block.has(".", at: position + 1) && block.isGlued(position + 1)
            && block.isGlued(position + 2)),
          // The words of a link name a section of the text.
          !block.parts.contains(where: {
            $0.kind == .link && $0.range.contains(token.range.lowerBound)
          })
        else { continue }
        findings.append(
          finding(
            "‘\(token.text)’ is spelt out only later", at: block.place(position, through: position),
            notes: [
              .init(
                "it is spelt out here",
                at: blocks[spelt.block].place(
                  spelt.tokens.lowerBound, through: spelt.tokens.upperBound))
            ]))
      }
    }
    return findings
  }

  /// Whether an acronym belongs to another name, such as ‘the ORN Award’, or to a series of
  /// acronyms.
  private static func isInName(_ block: ProofBlock, _ position: Int) -> Bool {
    let next = position + 1
    guard next < block.tokens.count else { return false }
    let token = block.tokens[next]
    if token.kind == .word, token.isCapitalized { return true }
    return token.kind == .mark && next + 1 < block.tokens.count
      && isAcronym(block.tokens[next + 1]) && [",", "."].contains(token.text)
  }

  private static func isAcronym(_ token: Token) -> Bool {
    token.text.utf8.count > 2 && token.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// The words before a bracket whose initials form an acronym.
  private static func expansion(
    of name: String, _ block: ProofBlock, before bracket: Int
  ) -> ClosedRange<Int>? {
    var letters = Array(name)
    let isPlain = letters.allSatisfy(\.isUppercase)
    var index = bracket - 1
    let last = index
    while index >= block.start, let letter = letters.last {
      let token = block.tokens[index]
      let isShort =
        token.text.utf8.count > 1 && token.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      if isShort, letters.count >= token.text.count,
        letters.suffix(token.text.count).elementsEqual(token.text)
      {
        letters.removeLast(token.text.count)
        if letters.isEmpty { return index...last }
      } else if !isPlain, letter.isLowercase, token.lower.first == letter,
        small.contains(token.lower)
      {
        letters.removeLast()
      } else if token.kind == .word,
        token.text.first == letter
          || isPlain && letters.count > 1 && !small.contains(token.lower)
            && token.lower.first == letter.lowercased().first
      {
        letters.removeLast()
        if letters.isEmpty { return index...last }
      } else if !small.contains(token.lower) {
        return nil
      }
      index -= 1
    }
    return nil
  }
}

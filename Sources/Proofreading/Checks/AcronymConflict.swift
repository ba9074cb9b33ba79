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
  let reason = "Readers cannot tell whether the two names mean the same."
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
  ]

  private static let small: WordSet = [
    "of", "the", "and", "for", "in", "on", "to", "with", "a", "at", "by", "de", "&", ",", "-", "‑",
    "’", "'", "'s",
  ]

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    // Texts stand in no known order, so none is before another.
    conflicts(in: texts.flatMap(\.blocks)).findings
  }

  func findings(between groups: [[ProofText]]) -> [Diagnostic] {
    let groups = TextGroups(groups)
    return groups.between(conflicts(in: groups.joined.blocks, ofOneThing: true).findings)
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    let (findings, known) = conflicts(in: text.blocks)
    return findings + early(text.blocks, known) + unexplained(text.blocks, known)
  }

  typealias Expansion = (block: Int, tokens: ClosedRange<Int>)

  /// Acronyms that are spelt out in two ways, and where each is for the first time.
  ///
  /// - Parameter ofOneThing: whether both ways have to have half of their words in common, as they do
  ///   where texts of different origin mean one thing.
  private func conflicts(
    in blocks: [ProofBlock], ofOneThing: Bool = false
  ) -> (findings: [Diagnostic], known: [String: Expansion]) {
    var known: [String: (key: [String], block: Int, tokens: ClosedRange<Int>)] = [:]
    var findings: [Diagnostic] = []
    for (index, block) in blocks.enumerated() {
      let tokens = block.tokens
      guard tokens.count > 4 else { continue }
      for token in 2..<(tokens.count - 1)
      where tokens[token].kind == .word && tokens[token - 1].text == "("
        && tokens[token + 1].text == ")"
      {
        let name = tokens[token].text
        guard (3...8).contains(name.utf8.count), name.utf8.allSatisfy(\.isASCIILetter),
          // Small letters within stand for small words.
          name.utf8.first.map({ $0 < 0x60 }) ?? false, name.utf8.last.map({ $0 < 0x60 }) ?? false,
          let expansion = Self.expansion(of: name, block, before: token - 1)
        else { continue }
        let key = Self.key(tokens[expansion])
        guard let first = known[name] else {
          known[name] = (key, index, expansion)
          continue
        }
        guard first.key != key,
          !ofOneThing || first.key.count(where: key.contains) * 2 >= max(key.count, first.key.count)
        else { continue }
        let other = blocks[first.block]
        let words = other.words(first.tokens.lowerBound, through: first.tokens.upperBound)
        findings.append(
          finding(
            "‘\(name)’ is spelt out as ‘\(words)’ before",
            at: block.place(expansion.lowerBound, through: expansion.upperBound),
            notes: [
              .init(
                "this is where",
                at: other.place(first.tokens.lowerBound, through: first.tokens.upperBound))
            ]))
      }
    }
    return (findings, known.mapValues { ($0.block, $0.tokens) })
  }

  /// The words of an expansion that tell it from another one: without small ones, plurals and
  /// genitives.
  private static func key(_ tokens: ArraySlice<Token>) -> [String] {
    tokens.lazy.map(\.lower).filter { !small.contains($0) }.flatMap { word -> [String] in
      if word == "un" { return ["united", "nation"] }
      let word = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
      return [String(word.hasSuffix("s") ? word.dropLast() : word)]
    }
  }

  /// Acronyms that running text uses before it spells them out.
  private func early(
    _ blocks: [ProofBlock], _ known: [String: Expansion]
  ) -> [Diagnostic] {
    guard !known.isEmpty else { return [] }
    var seen: Set<String> = []
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
          // In the name of something else it is no word of the text.
          !(position > 0 && ["(", "-", "/", "“", "\""].contains(block.tokens[position - 1].text)),
          !(position + 1 < block.tokens.count
            && ["-", "/", ")"].contains(block.tokens[position + 1].text))
        else { continue }
        findings.append(
          finding(
            "‘\(token.text)’ is spelt out only later", at: block.place(position, through: position),
            notes: [
              .init(
                "this is where",
                at: blocks[spelt.block].place(
                  spelt.tokens.lowerBound, through: spelt.tokens.upperBound))
            ]))
      }
    }
    return findings
  }

  /// Whether an acronym belongs to the name of something else, such as ‘the ORN Award’, or stands
  /// among others.
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

  /// The words before a bracket whose first letters are those of an acronym.
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

import Findings

/// Finds acronyms that are spelt out in two ways.
struct AcronymConflict: TextCheck {
  let code = DiagnosticCode(
    "acronym-conflict", .warning, cause: "An acronym is spelt out in two ways in one text.",
    example: "the Theme Group on Water (TGW) … the Thematic Group on Water (TGW)",
    cure: "Spell it out as the organization does.")
  let reason = "Readers cannot tell whether one thing is meant or two."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown(
      "The Theme Group on Water (TGW) met. Later, the ‸Thematic Group on Water (TGW) left.\n"),
    .plain("East Asia Reserve Network (EARN)\n\nThe ‸East Asian Reserve Network (EARN) met.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The Theme Group on Water (TGW) met, and the Theme Group on the Water (TGW) left.\n"),
    .markdown("The Open Network (ON) and the Forum (ON) met in Rome (IT) and Bern (CH).\n"),
    .markdown("Reserve Networks (RN) and the Reserve Network (RN) met.\n"),
  ]

  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "with", "a", "at", "by", "de", "&", ",", "-", "‑",
    "’", "'s",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var known: [String: (key: [String], block: Int, tokens: ClosedRange<Int>)] = [:]
    var findings: [Diagnostic] = []
    for (index, block) in text.blocks.enumerated() {
      let tokens = block.tokens
      guard tokens.count > 4 else { continue }
      for token in 2..<(tokens.count - 1)
      where tokens[token].kind == .word && tokens[token - 1].text == "("
        && tokens[token + 1].text == ")"
      {
        let name = tokens[token].text
        guard (3...8).contains(name.utf8.count),
          name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
          let expansion = Self.expansion(of: name, block, before: token - 1)
        else { continue }
        let key = expansion.map { tokens[$0].lower }.filter { !Self.small.contains($0) }
          .map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
        guard let first = known[name] else {
          known[name] = (key, index, expansion)
          continue
        }
        guard first.key != key else { continue }
        let other = text.blocks[first.block]
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
    return findings
  }

  /// The words before a bracket whose first letters are those of an acronym.
  private static func expansion(
    of name: String, _ block: ProofBlock, before bracket: Int
  ) -> ClosedRange<Int>? {
    var letters = Array(name.lowercased())
    var index = bracket - 1
    let last = index
    while index >= block.start, let letter = letters.last {
      let token = block.tokens[index]
      if token.kind == .word, token.isCapitalized, token.lower.first == letter {
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

import Findings

/// Finds words that appear twice in a row.
struct DoubledWord: TextCheck {
  let code = DiagnosticCode(
    "doubled-word", .warning, cause: "A word appears twice in a row.",
    example: "They met in the the hall.", cure: "Remove one of the two.")
  let reason = "Writers overlook them; readers do not."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("They met in the ‸the hall.\n"),
    .plain("The members of\n‸of the board agreed.\n"),
    .markdown("The *school* of *‸of* tomorrow opened.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("She said that that was what they had had in mind.\n"),
    .markdown("They [invited me to](https://a.org/x) to report on it.\n"),
    .markdown("They flew to Pago Pago. On and on, on they went.\n"),
    .plain("Nous nous réunissons; le, le et le sont des articles de la langue.\n"),
    .markdown(
      "Those who came in in the morning left. Next summit [summit#39](https://a.org/39); **API** api_list.md\n"
    ),
  ]

  private static let allowed: WordSet = [
    "that", "had", "very", "really", "ha", "no", "so", "bye", "many", "much", "more", "again",
    "nous",
    "vous", "can", "her", "there", "is", "it", "do", "long", "far", "all", "si", "très", "blah",
    "bien", "choo", "knock", "tut", "hear", "please", "yada",
  ]

  /// Small words that begin sentences but not names.
  private static let openers: WordSet = [
    "the", "in", "on", "at", "of", "for", "with", "this", "these", "it", "and", "from", "le", "les",
  ]

  /// Whether the boundary of a link or similar part separates two words that belong to different
  /// phrases: ‘the work they put [in in 2019](…)’.
  private func isSeparated(_ block: ProofBlock, _ first: Token, _ second: Token) -> Bool {
    guard ["in", "on", "to", "up", "out", "off"].contains(second.lower), block.hasParts else {
      return false
    }
    return block.parts.contains { part in
      part.kind == .link
        && part.range.contains(first.range.lowerBound)
          != part.range.contains(second.range.lowerBound)
    }
  }

  /// Whether a full stop attaches an extension to a word, as in a file name.
  private func isFile(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.has(".", at: index + 1) && tokens.isGlued(index + 1) && tokens.isGlued(index + 2)
      && tokens[index + 2].kind == .word
  }

  /// Verbs that form phrasal verbs with ‘in’, ‘on’, ‘out’ or ‘up’.
  private static let phrasal: WordSet = [
    "came", "come", "comes", "coming", "went", "go", "goes", "log", "logged", "sign", "signed",
    "move", "moved", "hand", "handed", "put", "turn", "turned", "check", "checked", "get", "got",
    "took", "take", "let", "carry", "carried", "figure", "find", "found", "work", "sit", "dial",
    "phone", "rang", "opt", "join", "joined", "broke", "stay", "stayed", "step",
  ]

  /// Whether the first of two small words belongs to a phrasal verb: ‘those who came in in the
  /// morning’.
  private func endsPhrasalVerb(_ tokens: [Token], _ index: Int) -> Bool {
    index > 1 && ["in", "on", "out", "up"].contains(tokens[index].lower)
      && Self.phrasal.contains(tokens[index - 2].lower)
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for block in text.blocks {
      let tokens = block.tokens
      for index in tokens.indices.dropFirst() {
        let (first, second) = (tokens[index - 1], tokens[index])
        guard second.kind == .word, first.kind == .word, first.lower == second.lower,
          second.isApart,
          !second.isCapitalized || first.text == second.text && Self.openers.contains(second.lower),
          second.text.utf8.count > 1 || second.text == "a",
          !Self.allowed.contains(second.lower), !block.isCode(second.range),
          !block.isCode(first.range),
          index + 1 >= tokens.count || !["-", "‑", "#", "_"].contains(tokens[index + 1].text)
            || tokens[index + 1].isApart,
          !isFile(tokens, index), !endsPhrasalVerb(tokens, index),
          // The letters of a spaced-out word are separate tokens.
          index < 2 || tokens[index - 2].text.utf8.count > 1 || tokens[index - 2].kind == .mark,
          index < 2 || tokens[index - 1].isApart,
          !isSeparated(block, first, second),
          // A longer word that appears three times is intended.
          second.text.utf8.count < 4
            || (index < 2 || tokens[index - 2].lower != second.lower)
              && (index + 1 >= tokens.count || tokens[index + 1].lower != second.lower)
        else { continue }
        let space = block.text.place(ofBytes: first.range.upperBound..<second.range.upperBound)
        var finding = finding(
          "‘\(second.text)’ appears twice", at: block.place(index, through: index),
          fix: "remove one of the two")
        if space.start.line == space.end?.line, !block.hasParts {
          finding.replacement = Replacement("", at: space)
        }
        findings.append(finding)
      }
    }
    return findings
  }
}

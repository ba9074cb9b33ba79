import Findings

/// Finds anniversaries that the years in the same paragraph do not give.
struct AnniversaryMismatch: TextCheck {
  let code = DiagnosticCode(
    "anniversary-mismatch", .warning,
    cause:
      "An anniversary does not agree with the year of the foundation that the paragraph names.",
    example: "Founded in 1984, the office celebrated its 45th anniversary in 2024.",
    cure: "Correct the number or one of the years.")
  let reason = "The years beside it give another number."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("Founded in 1984, the office celebrated its ‸45th anniversary in 2024.\n"),
    .plain("The museum was opened in 1950. In 2020 it marked its ‸60th anniversary.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("Founded in 1984, the office celebrated its 40th anniversary in 2024.\n"),
    .markdown("The office celebrated the 50th anniversary of the treaty in 2024.\n"),
    .markdown("Founded in 1984 and moved in 1990, it will see its 45th anniversary.\n"),
  ]

  private static let foundations: Set<String> = [
    "founded", "established", "created", "launched", "opened", "initiated", "inaugurated",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.compactMap { block in
      let tokens = block.tokens
      let anniversaries = tokens.indices.filter { tokens[$0].lower == "anniversary" }
      guard anniversaries.count == 1, let index = anniversaries.first, index > 0,
        let number = Self.ordinal(tokens[index - 1]),
        // The anniversary of something else is not that of what was founded.
        !block.has("of", at: index + 1), let founded = Self.foundation(block),
        let sentence = Sentences.of(block).first(where: { $0.contains(index) })
      else { return nil }
      // The year of the feast stands behind it or opens the sentence.
      let years = sentence.compactMap { token -> Int? in
        let isOfFeast = token > index && token < index + 6 || token == sentence.lowerBound + 1
        return isOfFeast && token != founded.token ? Self.year(tokens[token]) : nil
      }
      guard years.count == 1, let year = years.first else { return nil }
      tally.counts += 1
      guard year > founded.year, year - founded.year != number else { return nil }
      return finding(
        "from \(founded.year) to \(year) are \(year - founded.year) years, not \(number)",
        at: block.place(index - 1, through: index),
        notes: [
          .init("the year is here", at: block.place(founded.token, through: founded.token))
        ])
    }
  }

  private static func ordinal(_ token: Token) -> Int? {
    guard token.kind == .numbered, ["st", "nd", "rd", "th"].contains(token.lower.suffix(2)) else {
      return nil
    }
    return Int(token.text.dropLast(2))
  }

  private static func year(_ token: Token) -> Int? {
    guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text),
      (1500...2100).contains(year)
    else { return nil }
    return year
  }

  /// The year of a foundation, if exactly one is named.
  private static func foundation(_ block: ProofBlock) -> (year: Int, token: Int)? {
    var found: (year: Int, token: Int)?
    for index in block.tokens.indices where foundations.contains(block.tokens[index].lower) {
      guard block.has("in", at: index + 1), index + 2 < block.tokens.count,
        let year = year(block.tokens[index + 2])
      else { continue }
      if found != nil { return nil }
      found = (year, index + 2)
    }
    return found
  }
}

import Findings
import Records

/// Finds days of the week that do not match their dates.
struct WeekdayMismatch: TextCheck {
  let code = DiagnosticCode(
    "weekday-mismatch", .warning,
    cause: "A date does not fall on the day of the week given beside it.",
    example: "The forum opens on Monday, 5 May 2023.",
    cure: "Find out whether the day of the week or the date is wrong.")
  let reason = "One of the two is wrong, and people turn up on the wrong day."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The forum opens on ‸Monday, 5 May 2023.\n"),
    .markdown("La réunion aura lieu le ‸lundi 5 mai 2023 dans la salle.\n"),
    .plain("The bell rang on 17 October 2024 (‸Friday) in all schools.\n"),
    .markdown("From Friday 3 to ‸Monday 5 June 2022, the fair was open.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The forum opens on Friday, 5 May 2023.\n"),
    .markdown("On Monday they met; 5 May 2023 was the last day.\n"),
    .plain("We met on Friday 13 August.\n"),
    .markdown("Bids close on Friday. 14 February 2023 is the day of the vote.\n"),
  ]

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let numbers: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap { block -> [Diagnostic] in
      return block.dates.compactMap { mention in
        // In ‘Friday 3 to Sunday 5 June 2022’, only the last day is complete.
        guard let day = mention.last?.civil ?? mention.first.civil,
          // Earlier dates used another calendar, and the number is more often a time: ‘10 May
          // 1530’.
          day.year > 1600,
          let index = mention.last == nil
            ? weekday(beside: mention, in: block) : weekday(within: mention, in: block),
          let named = Self.numbers[block.tokens[index].lower], named != day.weekday
        else { return nil }
        let date = block.words(
          mention.last == nil ? mention.tokens.lowerBound : index + 1,
          through: mention.tokens.upperBound)
        return finding(
          "\(date) is a \(Self.names[day.weekday]), not a \(Self.names[named])",
          at: block.place(index, through: index))
      }
    }
  }

  /// Whether a word names a day; in English it has a capital letter.
  private static func isDay(_ token: Token) -> Bool {
    numbers[token.lower] != nil
      && (token.isCapitalized || token.lower.hasSuffix("di") || token.lower == "dimanche")
  }

  /// The day of the week before the last day of a range.
  private func weekday(within mention: DateMention, in block: ProofBlock) -> Int? {
    mention.tokens.dropFirst(2).first { Self.isDay(block.tokens[$0]) }
  }

  private func weekday(beside mention: DateMention, in block: ProofBlock) -> Int? {
    let tokens = block.tokens
    var before = mention.tokens.lowerBound - 1
    while before >= 0, [",", "the", ".", "(", "le"].contains(tokens[before].lower) { before -= 1 }
    if before >= 0, Self.isDay(tokens[before]),
      // After the full word, a full stop ends a sentence.
      tokens[before].text.utf8.count < 5 || !block.has(".", at: before + 1)
    {
      return before
    }
    var after = mention.tokens.upperBound + 1
    if block.has(",", at: after) || block.has("(", at: after) {
      after += 1
      if tokens.indices.contains(after), Self.isDay(tokens[after]),
        after + 1 >= tokens.count || tokens[after + 1].kind == .mark
      {
        return after
      }
    }
    return nil
  }
}

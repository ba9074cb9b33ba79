import Findings
import Records

/// Finds lengths that disagree with the dates beside them.
struct SpanMismatch: TextCheck {
  let code = DiagnosticCode(
    "span-mismatch", .warning,
    cause: "A length in days or weeks does not agree with the dates in the same sentence.",
    example: "The three-day meeting was held from 7 to 10 November.",
    cure: "Correct the length or the dates.")
  let reason = "Readers who count the days get a different number."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The ‸three-day meeting was held from 7 to 10 November.\n"),
    .plain("From 28 August to 2 September 2023, a ‸5-day course took place in Hanoi.\n"),
    .markdown("The mission lasted ‸five days, from 20 to 22 May 2021.\n"),
    .markdown("On 10 and 11 June 2023, a ‸three-day fair was held.\n"),
    .markdown("A ‸four-day fair opened on 14 April 2023 and closed on 16 April 2023.\n"),
    .markdown("Over ‸two days, from 12 to 15 October, delegates debated.\n"),
    .markdown("The ‸three-year project (2019–2024) trained 300 teachers.\n"),
    .markdown("It ran over ‸three years, from January 2018 to December 2021.\n"),
    .markdown("Le colloque de ‸trois jours s’est tenu du 4 au 7 mars 2023 à Dakar.\n"),
    .markdown(
      "It was held from 15 to 17 September, featuring a ‸2-day training and a 3-day negotiation.\n"),
    .markdown("The fair lasts ‸four days (Friday 3 to Sunday 5 June 2022).\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The four-day meeting was held from 7 to 10 November.\n"),
    .markdown("Three-day workshops were held between 7 and 28 November.\n"),
    .markdown("The meeting of 7 to 10 November followed a two-day visit on 5 November.\n"),
    .markdown("The three-year project (2021–2024) and the two-year plan (2021–2022) end.\n"),
    .plain("A three-day forum closed. Sales ran from 7 to 10 November.\n"),
    .markdown("From 1 to 3 May 2024, curators attended a two-day seminar and a visit.\n"),
    .markdown("Les ateliers de deux jours se sont tenus du 4 au 30 mars 2023 à Dakar.\n"),
    .markdown("The two-day course, offered twice between 10 and 20 October, was full.\n"),
  ]

  private struct Length {
    var value: Int
    var isWeeks: Bool
    var tokens: ClosedRange<Int>
    /// The numbers of days that the length can mean.
    var days: ClosedRange<Int> {
      isWeeks
        ? (value * 7 - 3)...(value * 7 + 1) : (isCounted ? value...(value + 1) : value...value)
    }
    /// Whether the length is elapsed time, which may leave out the first day.
    var isCounted = false
    var words: String { "\(value) \(isWeeks ? "week" : "day")\(value == 1 ? "" : "s")" }
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap { block -> [Diagnostic] in
      if block.numbers.count > 2, let finding = years(block, &tally) { return [finding] }
      guard !block.dates.isEmpty, block.tokens.contains(where: { Self.words.contains($0.lower) })
      else { return [] }
      return Sentences.of(block).compactMap { sentence in
        find(
          block, sentence, block.dates(in: sentence), &tally)
      }
    }
  }

  private static let units: WordSet = ["day", "week"]
  private static let words: WordSet = ["day", "week", "days", "jours", "weeklong"]
  /// Words of sentences about two events with different days.
  private static let others: WordSet = [
    "followed", "after", "before", "preceded", "preceding", "following", "ahead", "both", "first",
    "suivi", "suivie", "après", "avant", "premiers",
    "précédé", "précède", "précédée",
  ]
  /// Nouns with a fixed length, independent of the dates.
  private static let rules: WordSet = [
    "week", "rule", "notice", "deadline", "limit", "period", "visa", "old", "long",
  ]
  private static let wholes: WordSet = [
    "included", "includes", "including", "featured", "featuring", "comprised", "within", "during",
    "comprenait", "dont", "pendant",
  ]
  private static let parts: WordSet = [
    "featuring", "comprising", "consisting", "including", "with", "combining",
  ]

  private func find(
    _ block: ProofBlock, _ sentence: Range<Int>, _ mentions: ArraySlice<DateMention>,
    _ tally: inout ProofTally
  ) -> Diagnostic? {
    guard let (span, days) = self.span(block, sentence, mentions) else { return nil }
    let lengths = sentence.compactMap { length(block, at: $0) }
    guard let first = lengths.first, let last = lengths.last else { return nil }
    tally.counts += 1
    let range = block.place(span.lowerBound, through: span.upperBound)
    let words = block.words(span.lowerBound, through: span.upperBound)
    let place = block.place(first.tokens.lowerBound, through: last.tokens.upperBound)
    if lengths.count == 1 {
      guard !first.days.contains(days),
        !sentence.contains(where: { Self.others.contains(block.tokens[$0].lower) }),
        // A part is shorter than the whole, and an event between two days does not take all of
        // them.
        !(first.value < days
          && (block.has("between", at: span.lowerBound - 1)
            && first.value * 2 <= days
            || sentence.contains(where: {
              $0 < first.tokens.lowerBound && Self.wholes.contains(block.tokens[$0].lower)
            })))
      else { return nil }
      return finding(
        "\(words) is \(days) days, not \(first.words)",
        at: place, notes: [.init("the dates are here", at: range)])
    }
    let sum = lengths.map(\.value).reduce(0, +)
    let areParts = sentence.contains {
      $0 > span.upperBound && $0 < first.tokens.lowerBound
        && Self.parts.contains(block.tokens[$0].lower)
    }
    guard areParts, lengths.allSatisfy({ !$0.isWeeks }), sum > days else { return nil }
    return finding(
      "these parts take \(sum) days together, but \(words) is \(days)", at: place,
      notes: [.init("the dates are here", at: range)])
  }

  /// The days in a sentence, and their number: a range, consecutive days, or an opening and an end.
  private func span(
    _ block: ProofBlock, _ sentence: Range<Int>, _ mentions: ArraySlice<DateMention>
  ) -> (tokens: ClosedRange<Int>, days: Int)? {
    let mentions = Array(mentions)
    guard let first = mentions.first else { return nil }
    if mentions.count == 1 {
      if let days = first.length { return (first.tokens, days) }
      return row(block, sentence, first)
    }
    guard mentions.count == 2, let start = first.first.dayIn(mentions[1].first.year ?? 2023),
      let end = mentions[1].first.civil, first.last == nil, mentions[1].last == nil,
      end.dayNumber > start.dayNumber, end.dayNumber - start.dayNumber < 40
    else { return nil }
    func verb(_ mention: DateMention, _ verbs: Set<String>) -> Bool {
      let before = mention.tokens.lowerBound - 1
      return block.has("on", at: before) && before > 0
        && verbs.contains(block.tokens[before - 1].lower)
    }
    guard verb(first, ["opened", "began", "started"]),
      verb(mentions[1], ["closed", "ended", "concluded", "finished"])
    else { return nil }
    return (
      first.tokens.lowerBound...mentions[1].tokens.upperBound, end.dayNumber - start.dayNumber + 1
    )
  }

  /// Consecutive days, such as ‘24, 25 and 26 August’.
  private func row(
    _ block: ProofBlock, _ sentence: Range<Int>, _ mention: DateMention
  ) -> (tokens: ClosedRange<Int>, days: Int)? {
    var start = mention.tokens.lowerBound
    var day = mention.first.day
    while start - 2 >= sentence.lowerBound,
      [",", "and", "&", "et"].contains(block.tokens[start - 1].lower),
      block.tokens[start - 2].kind == .number, Int(block.tokens[start - 2].text) == day - 1
    {
      start -= 2
      day -= 1
    }
    guard day < mention.first.day, !(start > 0 && block.tokens[start - 1].text == ",") else {
      return nil
    }
    return (start...mention.tokens.upperBound, mention.first.day - day + 1)
  }

  /// A length in a phrase, such as ‘lasted four days’, ‘week-long’ and ‘de trois jours’.
  private func worded(_ block: ProofBlock, at index: Int) -> Length? {
    let tokens = block.tokens
    if tokens[index].lower == "week", block.has("-", at: index + 1), block.isGlued(index + 1),
      block.has("long", at: index + 2)
    {
      return Length(value: 1, isWeeks: true, tokens: index...(index + 2))
    }
    if tokens[index].lower == "weeklong" {
      return Length(value: 1, isWeeks: true, tokens: index...index)
    }
    guard index > 0, index + 1 < tokens.count else { return nil }
    let value = Count.value(tokens[index]) ?? 0
    guard (1..<100).contains(value) else { return nil }
    if tokens[index + 1].lower == "days",
      ["lasted", "lasting", "lasts", "took"].contains(tokens[index - 1].lower)
        || ["over", "for"].contains(tokens[index - 1].lower) && block.has(",", at: index + 2)
          && ["from", "between", "on"].contains(where: { block.has($0, at: index + 3) })
    {
      return Length(value: value, isWeeks: false, tokens: index...(index + 1), isCounted: true)
    }
    guard tokens[index + 1].lower == "jours", tokens[index - 1].lower == "de", index > 1 else {
      return nil
    }
    let noun = tokens[index - 2]
    guard noun.kind == .word, !noun.lower.hasSuffix("s"), !noun.lower.hasSuffix("x"),
      !["plus", "moins", "près", "délai", "préavis", "période"].contains(noun.lower)
    else { return nil }
    return Length(value: value, isWeeks: false, tokens: index...(index + 1))
  }

  /// A length such as ‘three-day’, which describes a single event.
  private func length(_ block: ProofBlock, at index: Int) -> Length? {
    let tokens = block.tokens
    if let worded = worded(block, at: index) { return worded }
    guard index + 2 < tokens.count, ["-", "‑"].contains(tokens[index + 1].text),
      block.isGlued(index + 1), block.isGlued(index + 2),
      Self.units.contains(tokens[index + 2].lower),
      let value = Count.value(tokens[index]), value > 0,
      value < 100
    else { return nil }
    let behind = block.has("-", at: index + 3) ? index + 4 : index + 3
    if behind < tokens.count, Self.rules.contains(tokens[behind].lower) { return nil }
    // The noun shows whether there were several of that length.
    for (offset, token) in tokens[(index + 3)...].prefix(4).enumerated() {
      guard token.kind == .word else { break }
      // Another event took the remaining days.
      let next = index + 4 + offset
      if token.lower == "and", block.has("a", at: next) || block.has("an", at: next),
        !(next + 1 < tokens.count && Count.value(tokens[next + 1]) != nil)
      {
        return nil
      }
      if ["of", "on", "in", "for", "from", "was", "to", "at"].contains(token.lower) { break }
      if token.lower.hasSuffix("s"), !token.lower.hasSuffix("ss"),
        !["series", "headquarters", "business", "campus", "sciences"].contains(token.lower)
      {
        return nil
      }
    }
    return Length(
      value: value, isWeeks: tokens[index + 2].lower == "week", tokens: index...(index + 2))
  }
}

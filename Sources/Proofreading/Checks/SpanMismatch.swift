import Findings

/// Finds lengths that the dates beside them do not have.
struct SpanMismatch: TextCheck {
  let code = DiagnosticCode(
    "span-mismatch", .warning,
    cause: "A length in days or weeks does not agree with the dates in the same sentence.",
    example: "The three-day meeting was held from 7 to 10 November.",
    cure: "Correct the length or the dates.")
  let reason = "Whoever counts the days finds another number than the text states."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("The ‸three-day meeting was held from 7 to 10 November.\n"),
    .plain("From 28 August to 2 September 2023, a ‸5-day course took place in Hanoi.\n"),
    .markdown(
      "It was held from 15 to 17 September, featuring a ‸2-day training and a 3-day negotiation.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The four-day meeting was held from 7 to 10 November.\n"),
    .markdown("Three-day workshops were held between 7 and 28 November.\n"),
    .markdown("The meeting of 7 to 10 November followed a two-day visit on 5 November.\n"),
    .plain("A three-day forum closed. Sales ran from 7 to 10 November.\n"),
  ]

  private struct Length {
    var value: Int
    var isWeeks: Bool
    var tokens: ClosedRange<Int>
    /// The days that it can mean.
    var days: ClosedRange<Int> {
      isWeeks ? (value * 7 - 3)...(value * 7 + 1) : value...value
    }
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap { block -> [Diagnostic] in
      guard !block.dates.isEmpty, block.tokens.contains(where: { Self.units.contains($0.lower) })
      else { return [] }
      return Sentences.of(block).compactMap { sentence in
        find(
          block, sentence, block.dates(in: sentence), &tally)
      }
    }
  }

  private static let units: Set<String> = ["day", "week"]
  /// What has a length of its own, whenever it is.
  private static let rules: Set<String> = [
    "week", "rule", "notice", "deadline", "limit", "period", "visa", "old", "long",
  ]
  private static let parts: Set<String> = [
    "featuring", "comprising", "consisting", "including", "with", "combining",
  ]

  private func find(
    _ block: ProofBlock, _ sentence: Range<Int>, _ mentions: ArraySlice<DateMention>,
    _ tally: inout ProofTally
  ) -> Diagnostic? {
    guard mentions.count == 1, let span = mentions.first, let days = span.length else { return nil }
    let lengths = sentence.compactMap { length(block, at: $0) }
    guard let first = lengths.first, let last = lengths.last else { return nil }
    tally.counts += 1
    let range = block.place(span.tokens.lowerBound, through: span.tokens.upperBound)
    let words = block.words(span.tokens.lowerBound, through: span.tokens.upperBound)
    let place = block.place(first.tokens.lowerBound, through: last.tokens.upperBound)
    if lengths.count == 1 {
      guard !first.days.contains(days) else { return nil }
      return finding(
        "\(words) is \(days) days, not \(first.value) \(first.isWeeks ? "weeks" : "days")",
        at: place, notes: [.init("the dates are here", at: range)])
    }
    let sum = lengths.map(\.value).reduce(0, +)
    let areParts = sentence.contains {
      $0 > span.tokens.upperBound && $0 < first.tokens.lowerBound
        && Self.parts.contains(block.tokens[$0].lower)
    }
    guard areParts, lengths.allSatisfy({ !$0.isWeeks }), sum > days else { return nil }
    return finding(
      "these parts take \(sum) days together, but \(words) is \(days)", at: place,
      notes: [.init("the dates are here", at: range)])
  }

  /// A length such as ‘three-day’, which describes one thing.
  private func length(_ block: ProofBlock, at index: Int) -> Length? {
    let tokens = block.tokens
    guard index + 2 < tokens.count, ["-", "‑"].contains(tokens[index + 1].text),
      block.isGlued(index + 1), block.isGlued(index + 2),
      Self.units.contains(tokens[index + 2].lower),
      let value = Count.english[tokens[index].lower] ?? Int(tokens[index].text), value > 0,
      value < 100
    else { return nil }
    let behind = block.has("-", at: index + 3) ? index + 4 : index + 3
    if behind < tokens.count, Self.rules.contains(tokens[behind].lower) { return nil }
    // The noun tells whether there were several of that length.
    for token in tokens[(index + 3)...].prefix(4) {
      guard token.kind == .word else { break }
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

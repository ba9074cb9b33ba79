import Findings
import Records

// Months that a text names without a day.
extension DateOutsidePeriod {
  /// A month with its year.
  struct Month {
    var block: ProofBlock
    /// The days of the month, from the first to the last.
    var days: Days
    /// The words, as a mention of the first day.
    var mention: DateMention
  }

  /// The months that a text names without a day: ‘in June 2024’.
  static func months(in blocks: [ProofBlock]) -> [Month] {
    var months: [Month] = []
    for block in blocks {
      if case .field = block.kind { continue }
      let tokens = block.tokens
      guard tokens.count > 4 else { continue }
      for index in 1..<(tokens.count - 1) {
        guard let month = DateMention.month(tokens[index]),
          ["in", "during"].contains(tokens[index - 1].lower), let year = year(tokens[index + 1]),
          let first = CalendarDate(year: year, month: month, day: 1),
          let last = CalendarDate(year: year, month: month, day: CalendarDate.days(in: month, year))
        else { continue }
        months.append(
          Month(
            block: block, days: Days(first: first.dayNumber, last: last.dayNumber),
            mention: DateMention(
              first: .init(year: year, month: month, day: 1), tokens: index...(index + 1))))
      }
    }
    return months
  }

  /// A finding if the only month that a text names differs from that of its record.
  func month(of text: ProofText, _ spans: [Located<DateSpan>]) -> Diagnostic? {
    let months = Self.months(in: text.blocks)
    guard months.count == 1, let month = months.first, let first = spans.first,
      text.blocks.allSatisfy({ $0.dates.isEmpty }),
      !spans.contains(where: { Days($0.value).meets(month.days) }),
      Event.isPast(month.block, month.mention, strictly: true),
      !Self.isOther(month.block, month.mention, of: first.value)
    else { return nil }
    return outside(month.block, month.mention, first)
  }

  /// Whether a sentence with another year is about an earlier or later event of the series: ‘the
  /// first was held in 2019’.
  static func isOther(
    _ block: ProofBlock, _ mention: DateMention, of span: DateSpan
  ) -> Bool {
    guard let year = mention.first.year ?? mention.last?.year, year != span.first.year else {
      return false
    }
    return Event.sentence(block, mention).contains { ordinals.contains(block.tokens[$0].lower) }
  }

  private static let ordinals: WordSet = [
    "first", "second", "third", "fourth", "fifth", "edition", "1st", "2nd", "3rd", "initial",
    "original", "originally", "initially", "once", "other", "another",
  ]
}

extension Days {
  /// Whether two ranges have a day in common.
  func meets(_ other: Days) -> Bool { first <= other.last && other.first <= last }
}

import Findings
import Records

/// Finds events dated outside the days of their record or the period of their edition.
struct DateOutsidePeriod: TextCheck {
  let code = DiagnosticCode(
    "date-outside-period", .warning,
    cause: """
      A text dates an event outside the dates of its record, outside the period of its edition, or \
      after its own date.
      """,
    example: "dates: 2024-05-06, but the text says: The forum was held on 7 May 2024.",
    cure: "Correct the date in the keys or in the text.")
  let reason = "An event with a wrong date is missing from the edition it belongs to."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("---\ntitle: Forum\ndates: 2024-05-06\n---\nThe forum was held on ‸7 May 2024.\n"),
    .markdown(
      "---\ntitle: Forum\ndates: 2024-05-06/2024-05-08\n---\nFrom ‸7 to 10 May 2024, a forum took place.\n"
    ),
    .plain(
      "This newsletter covers our work from March to August 2021.\n\nThe fair was held on ‸9 October 2021.\n"
    ),
    .markdown("---\ntitle: Forum\ndates: ‸2024\n---\nThe forum was held on 7 May 2024 in Seoul.\n"),
    .markdown("---\ntitle: A forum\ndate: 2024-05-16\n---\nThe forum was held on ‸20 May 2024.\n"),
    .markdown(
      "---\ntitle: Forum\ndates: 2024-05\n---\nThe forum was held in ‸June 2024 in Seoul.\n"),
    .markdown("---\ntitle: Report\nperiod: 2024\n---\nIn ‸March 2025, a library was opened.\n"),
    .markdown("---\ntitle: Vote\ndates: 2024-05-06\n---\nMembers voted on ‸6 May 2023.\n"),
    .markdown(
      "---\ntitle: Show\ndates: 2024-04-02/2024-05-30\n---\nIt was open from ‸2 April to 30 June 2024.\n"
    ),
    .plain(
      "Report for the period from 1 April 2022 to 31 March 2023\n\nThe fair was held on ‸12 April 2023.\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      "---\ntitle: Forum\ndates: 2024-05-06\n---\nOn 6 May 2024 the forum took place. A visit was held on 9 May 2024.\n"
    ),
    .markdown("---\ntitle: A forum\ndate: 2024-05-16\n---\nThe forum was held on 6 May 2024.\n"),
    .markdown("---\ntitle: A forum\ndate: 2024-01-09\n---\nThe forum was held on 6 December.\n"),
    .markdown(
      "---\ntitle: Forum\ndates: 2024-05-06\n---\nThe first one was held on 3 March 2019 in Seoul.\n"
    ),
    .markdown("---\ntitle: Forum\ndates: 2024-05-06\n---\nThe law was signed on 1 May 1990.\n"),
    .plain(
      "This newsletter covers our work from March to August 2021.\n\nThe next fair will be held on 9 October 2021.\n"
    ),
    .markdown(
      "---\ntitle: A year of forums\ndates: 2024\n---\nForums were held on 7 May 2024 and on 8 June 2024.\n"
    ),
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    if !text.facts.dates.isEmpty { return record(text, &tally) }
    if let written = text.facts.written { return later(text, than: written, &tally) }
    guard
      let period = text.facts.period.map({ Days($0.value) }) ?? Self.stated(in: text.blocks)
        ?? Self.reported(in: text.blocks)
    else { return [] }
    let days = text.blocks.flatMap { block -> [Diagnostic] in
      block.dates.compactMap { mention in
        guard let day = mention.first.civil?.dayNumber else { return nil }
        return beyond(
          period, Days(first: day, last: day), "day", block, mention, &tally)
      }
    }
    return days
      + Self.months(in: text.blocks).compactMap {
        beyond(period, $0.days, "month", $0.block, $0.mention, &tally)
      }
  }

  /// A finding for an event on days outside the period that a text covers.
  private func beyond(
    _ period: Days, _ days: Days, _ unit: String, _ block: ProofBlock, _ mention: DateMention,
    _ tally: inout ProofTally
  ) -> Diagnostic? {
    tally.counts += 1
    let isLate = days.first > period.last
    guard isLate || days.last < period.first && days.last > period.first - 200,
      Event.isPast(block, mention, strictly: !isLate || period.isReported)
    else { return nil }
    return finding(
      "this \(unit) is \(isLate ? "after" : "before") the period that the text covers",
      at: place(block, mention))
  }

  func place(_ block: ProofBlock, _ mention: DateMention) -> Place {
    block.place(mention.tokens.lowerBound, through: mention.tokens.upperBound)
  }

  // MARK: Records

  private static let longestEvent = 14

  private func record(_ text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    let spans = text.facts.dates
    let days = spans.map { Days($0.value) }
    guard let first = spans.first else { return [] }
    var events: [(block: ProofBlock, mention: DateMention, days: Days)] = []
    let isOnly = text.blocks.reduce(0) { $0 + $1.dates.count } == 1
    for block in text.blocks {
      if case .field = block.kind { continue }
      for mention in block.dates {
        guard var start = mention.first.dayIn(first.value.first.year) else { continue }
        var end = mention.last?.dayIn(first.value.first.year) ?? start
        if mention.first.year == nil, let year = mention.last?.year {
          start = mention.first.dayIn(year) ?? start
          end = mention.last?.dayIn(year) ?? end
        }
        let mentionedDays = Days(first: start.dayNumber, last: max(start.dayNumber, end.dayNumber))
        if days.contains(where: { !$0.isCoarse && $0.holds(mentionedDays) }) { return [] }
        if Self.isOther(block, mention, of: first.value) { continue }
        if Event.isPast(block, mention, strictly: true)
          || isOnly && spans.count == 1 && Self.isSlip(mention, for: first.value)
            && Event.isReported(block, mention)
        {
          events.append((block, mention, mentionedDays))
        }
      }
    }
    guard let event = events.first else { return month(of: text, spans).map { [$0] } ?? [] }
    tally.counts += 1
    if days.allSatisfy({ $0.isCoarse }) {
      guard spans.count == 1, events.count == 1, days[0].holds(event.days),
        // A long range is not the date of a single event.
        event.days.last - event.days.first < Self.longestEvent,
        // Several days of one text are several events.
        Set(
          text.blocks.flatMap(\.dates).compactMap {
            $0.first.dayIn(first.value.first.year)?.dayNumber
          }
        ).count == 1
      else {
        let isOutside = !days.contains { $0.holds(event.days) }
        return isOutside ? [outside(event.block, event.mention, first)] : []
      }
      return [
        finding(
          "the text says \(event.block.words(event.mention.tokens.lowerBound, through: event.mention.tokens.upperBound)), but the record gives no day",
          at: first.place,
          notes: [.init("the date is here", at: place(event.block, event.mention))])
      ]
    }
    // A text may begin with earlier events.
    guard events.allSatisfy({ event in !days.contains { $0.holds(event.days) } }) else { return [] }
    return [outside(event.block, event.mention, first)]
  }

  /// Whether a date differs from that of a record in its day, its month or its year alone.
  private static func isSlip(_ mention: DateMention, for span: DateSpan) -> Bool {
    func parts(_ day: DateMention.Day, _ date: CalendarDate) -> Int {
      (day.day == date.day ? 1 : 0) + (day.month == date.month ? 1 : 0)
        + (day.year ?? date.year == date.year ? 1 : 0)
    }
    if let last = mention.last {
      let start = DateMention.Day(
        year: mention.first.year ?? last.year, month: mention.first.month, day: mention.first.day)
      return parts(start, span.first) == 3 && parts(last, span.last) == 2
        || parts(start, span.first) == 2 && parts(last, span.last) == 3
    }
    if span.first.day == 1, span.last != span.first {
      // For a whole month, the previous and the next one.
      return (mention.first.year ?? span.first.year) == span.first.year
        && abs(mention.first.month - span.first.month) == 1 && span.first.month == span.last.month
    }
    return span.first == span.last && parts(mention.first, span.first) == 2
      && (mention.first.year == nil || abs((mention.first.year ?? 0) - span.first.year) < 2)
      && abs(mention.first.month - span.first.month) < 2
  }

  func outside(
    _ block: ProofBlock, _ mention: DateMention, _ span: Located<DateSpan>
  ) -> Diagnostic {
    finding(
      "this date is not among the days of the record", at: place(block, mention),
      notes: [.init("they are here", at: span.place)])
  }

  // MARK: Texts with a date

  /// How many days an event without a year has to be later than its text to belong to the previous
  /// year.
  private static let reach = 120

  /// Events that a text reports as past, although they took place after it was written.
  private func later(
    _ text: ProofText, than written: Located<DateSpan>, _ tally: inout ProofTally
  ) -> [Diagnostic] {
    let last = written.value.last
    return text.blocks.flatMap { block -> [Diagnostic] in
      if case .field = block.kind { return [] }
      return block.dates.compactMap { mention in
        guard let day = mention.first.dayIn(last.year)?.dayNumber else { return nil }
        tally.counts += 1
        guard day > last.dayNumber, mention.first.year != nil || day < last.dayNumber + Self.reach,
          Event.isPast(block, mention, strictly: false),
          // ‘The sessions held on 5 May’ may be in the future.
          Event.sentence(block, mention).contains(where: {
            ["was", "were", "took", "met", "began", "had"].contains(block.tokens[$0].lower)
          })
        else { return nil }
        return finding(
          "this date is later than the date of the text", at: place(block, mention),
          notes: [.init("this is the date of the text", at: written.place)])
      }
    }
  }

  // MARK: Periods that a text names

  /// The period that the first blocks of a text state.
  private static func stated(in blocks: [ProofBlock]) -> Days? {
    for block in blocks.prefix(80) {
      let tokens = block.tokens
      for index in tokens.indices
      where ["covers", "covering", "cover"].contains(tokens[index].lower) {
        let end = min(tokens.count, index + 16)
        let months = (index..<end).filter { DateMention.month(tokens[$0]) != nil }
        guard months.count == 2, months[1] == months[0] + 2,
          let from = DateMention.month(tokens[months[0]]),
          let to = DateMention.month(tokens[months[1]]), from <= to,
          let year = (months[1]..<min(tokens.count, months[1] + 4)).compactMap({ year(tokens[$0]) })
            .first ?? tokens.compactMap(Self.year).first,
          let start = CalendarDate(year: year, month: from, day: 1),
          let last = CalendarDate(year: year, month: to, day: CalendarDate.days(in: to, year))
        else { continue }
        return Days(first: start.dayNumber, last: last.dayNumber)
      }
    }
    return nil
  }

  /// The days that a report covers according to its first blocks: ‘for the period from 1 April 2022
  /// to …’.
  ///
  /// Reports often mention later events, so only those that were held or took place count.
  private static func reported(in blocks: [ProofBlock]) -> Days? {
    for block in blocks.prefix(20) {
      guard let mention = block.dates.first(where: { $0.last != nil }),
        let last = mention.last?.civil,
        let first = mention.first.civil, last.dayNumber - first.dayNumber > 80,
        block.tokens[..<mention.tokens.lowerBound].suffix(3).contains(where: {
          $0.lower == "period"
        })
      else { continue }
      var days = Days(first: first.dayNumber, last: last.dayNumber)
      days.isReported = true
      return days
    }
    return nil
  }

  static func year(_ token: Token) -> Int? {
    guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }
}

/// A range of days.
struct Days {
  var first: Int
  var last: Int
  /// Whether the days are whole months, with no single day intended.
  var isCoarse = false
  /// Whether the days are the period of a report, which may also mention later events.
  var isReported = false

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  init(_ span: DateSpan) {
    first = span.first.dayNumber
    last = span.last.dayNumber
    isCoarse =
      span.first.day == 1
      && span.last.day == CalendarDate.days(in: span.last.month, span.last.year) && last > first
  }

  func holds(_ other: Days) -> Bool { other.first >= first && other.last <= last }
}

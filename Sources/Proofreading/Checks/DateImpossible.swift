import Findings
import Records

/// Finds days that do not exist and ranges that end before they begin.
struct DateImpossible: TextCheck {
  let code = DiagnosticCode(
    "date-impossible", .warning,
    cause: "A date names a day that does not exist, or a range ends before it begins.",
    example: "The fair was open until 31 June 2024.",
    cure: "Look up the date and correct it.")
  let reason = "No event can take place on a day that does not exist."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The fair was open until ‸31 June 2024.\n"),
    .markdown("The school met from ‸12 to 8 May 2023.\n"),
    .plain("The strategy for ‸2024–2021 was adopted.\n"),
    .markdown("The form is due on ‸29 February 2023.\n"),
    .markdown("The form is due on ‸2023-02-30.\n"),
    .markdown("She served ‸from 1998 to 1989 as a judge.\n"),
    .markdown("It was closed from ‸October 2023 to March 2023.\n"),
    .plain("Deadline: ‸2024-13-05\n"),
    .markdown("The minutes of ‸31/04/2024 were read.\n"),
    .markdown("Work took place between ‸20 June 2022 and 4 May 2022.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The fair was open until 30 June 2024, and on 29 February 2024.\n"),
    .markdown("The school met from 28 December to 3 January.\n"),
    .markdown(
      "It runs from October 25th to January 10th, 2018, from [July 14 - 0:00 UTC](a.md) on.\n"),
    .markdown("It was closed from October 2022 to March 2023.\n"),
    .plain("Call +86 2024-2021 or come by. The strategy for 2021–2024 was adopted.\n"),
    .markdown(
      "On October 15 - 2 weeks later - they met. Bill 31/04/17 was paid; 12/31/2024 was a Tuesday.\n"
    ),
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for block in text.blocks {
      let mentions = block.dates
      for mention in mentions {
        // Streets are named after dates.
        let behind = mention.tokens.upperBound + 1
        if behind < block.tokens.count,
          ["street", "road", "avenue", "square"].contains(block.tokens[behind].lower)
        {
          continue
        }
        if mention.tokens.lowerBound > 0,
          ["line", "room", "item", "page"].contains(
            block.tokens[mention.tokens.lowerBound - 1].lower)
        {
          continue
        }
        if let message = fault(mention) {
          findings.append(
            finding(
              message,
              at: block.place(mention.tokens.lowerBound, through: mention.tokens.upperBound)))
        }
      }
      findings +=
        years(in: block) + terms(in: block) + months(in: block) + figures(in: block)
        + slashes(in: block)
    }
    return findings
  }

  private func fault(_ mention: DateMention) -> String? {
    for day in [mention.first, mention.last].compactMap({ $0 }) {
      // A number too large for any month is probably not a day.
      let lastDay = CalendarDate.days(in: day.month, day.year)
      guard day.day < 1 || day.day > lastDay, day.day <= 31 || day.year != nil, day.day < 40 else {
        continue
      }
      return day.day < 1
        ? "a month has no day 0" : "this month has \(lastDay) days, so there is no day \(day.day)"
    }
    guard let last = mention.last else { return nil }
    if mention.first.month == last.month,
      mention.first.year == nil || mention.first.year == last.year,
      mention.first.day > last.day
    {
      return "this range ends before it begins"
    }
    // With a single year, such a range may extend into the next year, but hardly if its months are
    // close together.
    if !mention.hasOwnYear, mention.first.month > last.month {
      return mention.first.month - last.month < 3 && last.month > 3
        ? "this range ends before it begins" : nil
    }
    if let start = mention.first.civil, let end = last.civil, start.dayNumber > end.dayNumber,
      start.month < 11 || end.month > 2
    {
      return "this range ends before it begins"
    }
    return nil
  }

  /// Ranges of years that run backwards.
  private func years(in block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard tokens.count > 2 else { return [] }
    var findings: [Diagnostic] = []
    for index in 1..<(tokens.count - 1)
    where tokens[index].kind == .mark && ["-", "–"].contains(tokens[index].text) {
      guard block.isGlued(index), block.isGlued(index + 1),
        !block.isGlued(index - 1) || index == 1
          || tokens[index - 2].text == "(",
        let first = year(tokens[index - 1]), let last = year(tokens[index + 1]), last < first,
        !(index + 2 < tokens.count && block.isGlued(index + 2)
          && tokens[index + 2].text == tokens[index].text),
        index < 2 || tokens[index - 2].kind == .word || tokens[index - 2].text == "(",
        index < 2 || !["call", "tel", "phone", "fax", "dial"].contains(tokens[index - 2].lower)
      else { continue }
      findings.append(
        finding("this range ends before it begins", at: block.place(index - 1, through: index + 1)))
    }
    return findings
  }

  private static let terms: WordSet = [
    "served", "worked", "taught", "chaired", "headed", "led", "ruled", "reigned", "lived", "lasted",
    "ran", "runs", "serves", "leads", "lasts", "covers", "covered", "spans", "extends",
  ]

  /// Terms of office and similar ranges that run backwards: ‘served from 1998 to 1989’.
  private func terms(in block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].lower == "from", index + 3 < tokens.count,
        block.has("to", at: index + 2), let first = year(tokens[index + 1]),
        let last = year(tokens[index + 3]), last < first,
        tokens[..<index].suffix(6).contains(where: { Self.terms.contains($0.lower) })
      else { return nil }
      return finding("this range ends before it begins", at: block.place(index, through: index + 3))
    }
  }

  /// A day after the last one of its month.
  private func lateDay(_ day: Int, _ month: Int, _ year: Int, at place: Place) -> Diagnostic? {
    guard (29...31).contains(day), (1...12).contains(month),
      day > CalendarDate.days(in: month, year)
    else { return nil }
    return finding(
      "this month has \(CalendarDate.days(in: month, year)) days, so there is no day \(day)",
      at: place)
  }

  /// Dates with slashes that do not exist, whether the day or the month comes first.
  private func slashes(in block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard block.numbers.count > 2 else { return [] }
    return block.numbers.compactMap { index in
      guard index + 4 < tokens.count, tokens[index + 1].text == "/", tokens[index + 3].text == "/",
        !(1...4).contains(where: { tokens[index + $0].isApart }), tokens[index].isApart,
        !block.isGlued(index + 5) || [".", ",", ")", ";"].contains(tokens[index + 5].text),
        tokens[index].text.utf8.count <= 2, tokens[index + 2].text.utf8.count <= 2,
        let first = Int(tokens[index].text), let second = Int(tokens[index + 2].text),
        let year = year(tokens[index + 4]), !block.isCode(tokens[index].range)
      else { return nil }
      let (day, month) = (max(first, second), min(first, second))
      return lateDay(day, month, year, at: block.place(index, through: index + 4))
    }
  }

  /// Dates in figures that do not exist, such as ‘2023-02-30’.
  private func figures(in block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard tokens.count > 4 else { return [] }
    return (0..<(tokens.count - 4)).compactMap { index in
      guard tokens[index].kind == .number, tokens[index].isApart, tokens[index + 1].text == "-",
        tokens[index + 3].text == "-", !(1...4).contains(where: { tokens[index + $0].isApart }),
        tokens[index + 2].text.utf8.count == 2, tokens[index + 4].text.utf8.count == 2,
        !block.isGlued(index + 5)
          || [".", ",", ")", ";"].contains(tokens[index + 5].text)
            && !block.isGlued(index + 6),
        !block.isCode(tokens[index].range), let year = year(tokens[index]),
        let month = Int(tokens[index + 2].text), let day = Int(tokens[index + 4].text)
      else { return nil }
      if (13...31).contains(month), (1...12).contains(day), (1900...2100).contains(year) {
        return finding(
          "a year has no month \(month)", at: block.place(index, through: index + 4))
      }
      return lateDay(day, month, year, at: block.place(index, through: index + 4))
    }
  }

  /// Ranges of months that run backwards: ‘from October 2023 to March 2023’.
  private func months(in block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard tokens.count > 4 else { return [] }
    return (0..<(tokens.count - 4)).compactMap { index in
      guard let first = DateMention.month(tokens[index]), let begun = year(tokens[index + 1]),
        ["to", "until", "till", "–", "-", "—"].contains(tokens[index + 2].lower),
        let last = DateMention.month(tokens[index + 3]), let ended = year(tokens[index + 4]),
        (ended, last) < (begun, first), block.date(at: index) == nil
      else { return nil }
      return finding("this range ends before it begins", at: block.place(index, through: index + 4))
    }
  }

  private func year(_ token: Token) -> Int? {
    guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text),
      (1500...2100).contains(year)
    else { return nil }
    return year
  }
}

import Records

/// A day, or a range of days, in running text.
struct DateMention {
  /// A day as written.
  struct Day {
    var year: Int?
    var month: Int
    var day: Int

    /// The day, if it exists.
    var civil: CalendarDate? {
      year.flatMap { CalendarDate(year: $0, month: month, day: day) }
    }

    /// The day, in a given year where none is written.
    func dayIn(_ other: Int) -> CalendarDate? {
      Day(year: year ?? other, month: month, day: day).civil
    }
  }

  var first: Day
  /// The last day of a range.
  var last: Day?
  /// The tokens of the date.
  var tokens: ClosedRange<Int>
  /// Whether the first day of a range has its own year if the last one has.
  var hasOwnYear = true

  /// The number of days in a range; nil if it runs backwards.
  var length: Int? {
    guard let last else { return nil }
    // The length of a range within a year depends on it only around the end of February.
    let year = first.year ?? last.year ?? 2023
    let end = last.year ?? year
    guard let start = Day(year: year, month: first.month, day: first.day).civil,
      let stop = Day(year: end, month: last.month, day: last.day).civil,
      stop.dayNumber > start.dayNumber
    else { return nil }
    return stop.dayNumber - start.dayNumber + 1
  }

  private static let months: WordTable<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]
  private static let frenchMonths: WordTable<Int> = [
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
  ]
  /// Units of time, whose numbers are not days.
  private static let units: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "hour", "hours", "years", "pm", "am",
  ]
  private static let joints: WordSet = ["-", "–", "—", "to", "until", "till", "au"]

  /// The month that a word is the English name of.
  static func month(_ token: Token) -> Int? {
    token.kind == .word && token.isCapitalized ? months[token.lower] : nil
  }

  /// The days in a block, in order.
  static func all(in tokens: [Token]) -> [DateMention] {
    var found: [DateMention] = []
    for index in tokens.indices where tokens[index].kind == .word {
      let word = tokens[index].lower
      let month: Int
      if tokens[index].isCapitalized, let number = months[word] {
        month = number
      } else if let number = frenchMonths[word] {
        month = number
      } else {
        continue
      }
      guard let mention = mention(tokens, month, at: index) else { continue }
      if let before = found.last, before.last == nil, mention.last == nil,
        mention.tokens.lowerBound == before.tokens.upperBound + 2,
        joints.contains(tokens[before.tokens.upperBound + 1].lower)
          || tokens.has("and", at: before.tokens.upperBound + 1)
            && tokens.has("between", at: before.tokens.lowerBound - 1)
      {
        found[found.count - 1].last = mention.first
        found[found.count - 1].tokens = before.tokens.lowerBound...mention.tokens.upperBound
        if before.first.year == nil {
          // A range over the end of a year names the second one alone.
          let isOverYear = before.first.month > mention.first.month
          found[found.count - 1].first.year = mention.first.year.map { isOverYear ? $0 - 1 : $0 }
          found[found.count - 1].hasOwnYear = false
        }
      } else {
        found.append(mention)
      }
    }
    return found
  }

  /// The number of a day at a token.
  private static func day(_ tokens: [Token], at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    let token = tokens[index]
    let digits: Substring
    switch token.kind {
    case .number: digits = token.text[...]
    case .numbered:
      guard ["st", "nd", "rd", "th", "er"].contains(where: token.lower.hasSuffix) else {
        return nil
      }
      digits = token.text.dropLast(2)
    default: return nil
    }
    guard digits.utf8.count <= 2, let day = Int(digits) else { return nil }
    return day
  }

  /// Whether a word names a day of the week.
  private static func isWeekday(_ token: Token) -> Bool {
    token.isCapitalized && (6...9).contains(token.lower.utf8.count) && token.lower.hasSuffix("day")
      && weekdays.contains(token.lower)
  }

  private static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Whether four digits are a start time: ‘10 October 1630–1830’.
  private static func isTime(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens.isGlued(index + 1), tokens.isGlued(index + 2),
      ["-", "–"].contains(tokens[index + 1].text), tokens[index + 2].kind == .number,
      let hour = Int(tokens[index].text), let end = Int(tokens[index + 2].text)
    else { return false }
    return tokens[index + 2].text.utf8.count == 4 && hour < 1900 && hour % 100 < 60 && end < 2400
  }

  private static func mention(_ tokens: [Token], _ month: Int, at index: Int) -> DateMention? {
    var behind = index + 1
    if tokens.has(".", at: behind), tokens.isGlued(behind) { behind += 1 }
    func year(at index: Int) -> (year: Int, last: Int)? {
      var index = index
      if tokens.has(",", at: index) { index += 1 }
      guard tokens.indices.contains(index), tokens[index].kind == .number,
        tokens[index].text.utf8.count == 4, let year = Int(tokens[index].text), year >= 1000,
        !isTime(tokens, at: index)
      else { return nil }
      return (year, index)
    }
    let before = tokens.has("of", at: index - 1) ? index - 2 : index - 1
    // ‘May’ is also a verb.
    if month == 5, behind < tokens.count,
      ["be", "have", "not", "also"].contains(tokens[behind].lower)
    {
      return nil
    }
    if let day = day(tokens, at: before), before == index - 2 || !tokens.isGlued(index) {
      // A number joined to another one, such as a range of years or a version, is not a day.
      if tokens.isGlued(before), !["-", "–", "—", "("].contains(tokens[before - 1].text) {
        return nil
      }
      let year = year(at: behind)
      var mention = DateMention(
        first: Day(year: year?.year, month: month, day: day),
        tokens: before...(year?.last ?? index))
      // ‘Friday 3 to Sunday 5 June’
      let joint = before > 3 && isWeekday(tokens[before - 1]) ? before - 2 : before - 1
      if joint >= 1,
        joints.contains(tokens[joint].lower)
          || tokens[joint].lower == "and" && tokens.has("between", at: joint - 2),
        let start = self.day(tokens, at: joint - 1),
        joint < 3 || !tokens.isGlued(joint - 1) || tokens[joint - 2].text == "("
      {
        mention.last = mention.first
        mention.first.day = start
        mention.tokens = (joint - 1)...mention.tokens.upperBound
      }
      return mention
    }
    guard let day = day(tokens, at: behind), tokens[behind].isApart,
      !(behind + 1 < tokens.count && ["%", "/", ":"].contains(tokens[behind + 1].text)
        && tokens.isGlued(behind + 1))
    else { return nil }
    var end = behind
    var mention = DateMention(
      first: Day(year: nil, month: month, day: day), tokens: index...behind)
    if behind + 2 < tokens.count,
      joints.contains(tokens[behind + 1].lower)
        || tokens[behind + 1].lower == "and" && tokens.has("between", at: index - 1),
      let stop = self.day(tokens, at: behind + 2),
      !(behind + 3 < tokens.count && months[tokens[behind + 3].lower] != nil),
      // ‘July 14 - 9:00’
      !(tokens.has(":", at: behind + 3) && tokens.isGlued(behind + 3)),
      // ‘July 14 - 2 weeks later’
      !(behind + 3 < tokens.count && units.contains(tokens[behind + 3].lower))
    {
      end = behind + 2
      mention.last = Day(year: nil, month: month, day: stop)
    }
    if let year = year(at: end + 1) {
      mention.first.year = year.year
      mention.last?.year = year.year
      end = year.last
    }
    mention.tokens = index...end
    return mention
  }
}

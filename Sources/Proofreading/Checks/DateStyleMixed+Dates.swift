import Findings

// Days, ranges of days and of years.
extension DateStyleMixed {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Dates with their parts in another order, abbreviated, or with an ordinal ending.
  func dates(in text: ProofText) -> [Diagnostic] {
    guard text.language == .english else { return [] }
    var orders: [Use] = []
    var ordinals: [Use] = []
    var commas: [Use] = []
    var lengths: [Use] = []
    for block in text.blocks {
      var quotation = Quotation()
      for mention in block.dates {
        guard !quotation.holds(mention.tokens.lowerBound, of: block),
          let month = mention.tokens.first(where: {
            block.tokens[$0].kind == .word
              && block.tokens[$0].lower != "of" && block.tokens[$0].lower != "to"
          })
        else { continue }
        let place = {
          block.place(mention.tokens.lowerBound, through: mention.tokens.upperBound)
        }
        let day = mention.first
        let name = Self.names[day.month - 1]
        let isMonthFirst = month == mention.tokens.lowerBound
        let single = mention.last == nil
        let year = day.year.map(String.init)
        if !isMonthFirst, day.year != nil {
          let hasComma = mention.tokens.contains { block.tokens[$0].text == "," }
          commas.append(
            Use(
              style: hasComma ? 1 : 0, place: place,
              replacement: hasComma && single
                ? block.words(mention.tokens.lowerBound, through: mention.tokens.upperBound)
                  .replacing(",", with: "") : nil))
        }
        // Without a year, ‘May 3’ may be a name.
        let isPlaced =
          mention.tokens.lowerBound > 0
          && ["on", "from", "until", "by", "between"].contains(
            block.tokens[mention.tokens.lowerBound - 1].lower)
        if day.year != nil || (single && !isMonthFirst) || isPlaced {
          orders.append(
            Use(
              style: isMonthFirst ? 1 : 0, place: place,
              replacement: !single
                ? nil
                : isMonthFirst
                  ? "\(day.day) \(name)" + (year.map { " " + $0 } ?? "")
                  : "\(name) \(day.day)" + (year.map { ", " + $0 } ?? "")))
        }
        let isOrdinal = mention.tokens.contains { block.tokens[$0].kind == .numbered }
        let hasWords = mention.tokens.contains { block.tokens[$0].lower == "of" }
        if single {
          ordinals.append(
            Use(
              style: isOrdinal || hasWords ? 1 : 0, place: place,
              replacement: isOrdinal && !isMonthFirst && !hasWords
                ? "\(day.day) \(name)" + (year.map { " " + $0 } ?? "") : nil))
        }
        guard day.month != 5, !block.isCell else { continue }
        let isShort =
          block.tokens[month].text.utf8.count < 5 && block.tokens[month].lower != name.lowercased()
        lengths.append(
          Use(
            style: isShort ? 1 : 0, place: { block.place(month, through: month) },
            replacement: isShort && !block.has(".", at: month + 1) ? name : nil))
      }
    }
    let found = deviations(orders, least: 1) { usual in
      "other dates in this text have the \(usual == 0 ? "day" : "month") first"
    }
    let places = Set(found.compactMap(\.place?.start))
    // A date to be rewritten has only one finding.
    return found
      + (deviations(commas, least: 2) { usual in
        "other dates in this text have \(usual == 0 ? "no" : "a") comma before the year"
      }
      + deviations(ordinals, least: 1) { usual in
        usual == 0
          ? "other dates in this text have no ‘th’" : "other dates in this text have ‘th’"
      }
      + deviations(lengths, least: 2) { usual in
        "other dates in this text \(usual == 0 ? "spell out" : "shorten") the month"
      }).filter { finding in !(finding.place.map { places.contains($0.start) } ?? false) }
  }

  /// Dates in figures with day and month in another order.
  func slashes(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    for block in text.blocks {
      let tokens = block.tokens
      guard tokens.count > 4 else { continue }
      for index in 0..<(tokens.count - 4)
      where tokens[index + 1].text == "/" && tokens[index + 3].text == "/" {
        guard tokens[index + 4].kind == .number, tokens[index + 4].text.utf8.count == 4,
          let first = Int(tokens[index].text), let second = Int(tokens[index + 2].text),
          (1...31).contains(first), (1...31).contains(second), max(first, second) > 12,
          min(first, second) <= 12
        else { continue }
        uses.append(
          Use(
            style: first > 12 ? 1 : 0, place: { block.place(index, through: index + 4) },
            replacement: "\(second)/\(first)/\(tokens[index + 4].text)"))
      }
    }
    return deviations(uses, least: 1) { usual in
      "other dates in this text have the \(usual == 0 ? "month" : "day") first"
    }
  }

  /// Dates in figures among dates in words.
  func figures(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    for block in text.blocks where !block.isCell && block.tokens.count > 6 {
      for mention in block.dates where mention.last == nil && mention.first.year != nil {
        uses.append(
          Use(
            style: 0,
            place: { block.place(mention.tokens.lowerBound, through: mention.tokens.upperBound) }))
      }
      let tokens = block.tokens
      for index in 0..<(tokens.count - 4) where tokens[index].kind == .number {
        let mark = tokens[index + 1].text
        guard mark == "/" || mark == "-", tokens[index + 3].text == mark,
          !(1...4).contains(where: { tokens[index + $0].isApart }), tokens[index].isApart,
          !(index + 5 < tokens.count && block.isGlued(index + 5)
            && (index + 6 < tokens.count && block.isGlued(index + 6)
              || [mark, ":"].contains(tokens[index + 5].text))),
          !block.isCode(tokens[index].range), let first = Int(tokens[index].text),
          let month = Int(tokens[index + 2].text), let last = Int(tokens[index + 4].text),
          mark == "-"
            ? (1900...2100).contains(first) && (1...12).contains(month) && (1...31).contains(last)
            : (1...31).contains(first) && (1...31).contains(month) && (1900...2100).contains(last)
        else { continue }
        uses.append(
          Use(style: mark == "/" ? 1 : 2, place: { block.place(index, through: index + 4) }))
      }
    }
    return deviations(uses, least: 2) { usual in
      usual == 0
        ? "other dates in this text name the month" : "other dates in this text are in figures"
    }
  }

  /// The marks between the ends of ranges of days and years.
  func ranges(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    for block in text.blocks where block.kind != .picture {
      let tokens = block.tokens
      guard tokens.count > 2 else { continue }
      for index in 1..<(tokens.count - 1)
      where tokens[index].kind == .mark && tokens[index - 1].kind == .number {
        guard tokens[index].text == "-" || tokens[index].text == "–",
          tokens[index + 1].kind == .number,
          tokens[index].isApart == tokens[index + 1].isApart,
          !Self.joins(tokens, index - 2), !Self.joins(tokens, index + 2),
          !block.isCode(tokens[index].range),
          Self.isYears(tokens, index)
            || block.date(at: index)?.last != nil
        else { continue }
        let isSpaced = tokens[index].isApart
        let isDash = tokens[index].text == "–"
        uses.append(
          Use(
            style: (isDash ? 0 : 1) + (isSpaced ? 2 : 0),
            place: { block.place(index, through: index) },
            replacement: isSpaced ? nil : isDash ? "-" : "–"))
      }
    }
    let names = ["a dash", "a hyphen", "a dash with spaces", "a hyphen with spaces"]
    return deviations(uses, least: 2) { usual in
      "other ranges in this text have \(names[usual]) between their ends"
    }.map { finding in
      // There is no certain correction for a dash with spaces.
      var finding = finding
      if finding.message.contains("spaces") { finding.replacement = nil }
      return finding
    }
  }

  private static func joins(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.indices.contains(index) && ["-", "–", "/"].contains(tokens[index].text)
  }

  private static func isYears(_ tokens: [Token], _ index: Int) -> Bool {
    guard let first = Int(tokens[index - 1].text), (1800...2100).contains(first),
      let last = Int(tokens[index + 1].text)
    else { return false }
    return (first...2100).contains(last)
  }
}

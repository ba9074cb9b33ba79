import Findings

// Days, ranges of days and of years.
extension DateStyleMixed {
  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Days whose parts stand in another order, are short or have an ending.
  func dates(in text: ProofText) -> [Diagnostic] {
    guard text.language == .english else { return [] }
    var orders: [Use] = []
    var ordinals: [Use] = []
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
        if day.year != nil || single && !isMonthFirst {
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
        if single, !hasWords {
          ordinals.append(
            Use(
              style: isOrdinal ? 1 : 0, place: place,
              replacement: isOrdinal && !isMonthFirst
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
      "other dates of this text have the \(usual == 0 ? "day" : "month") first"
    }
    let places = Set(found.compactMap(\.place?.start))
    // A date that has to be rewritten has that one finding.
    return found
      + (deviations(ordinals, least: 1) { usual in
        usual == 0
          ? "other dates of this text have no ‘th’" : "other dates of this text have ‘th’"
      }
      + deviations(lengths, least: 2) { usual in
        "other dates of this text \(usual == 0 ? "spell out" : "shorten") the month"
      }).filter { finding in !(finding.place.map { places.contains($0.start) } ?? false) }
  }

  /// Dates in figures whose day and month stand in another order.
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
      "other dates of this text have the \(usual == 0 ? "month" : "day") first"
    }
  }

  /// What stands between the ends of ranges of days and of years.
  func ranges(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    for block in text.blocks where block.kind != .picture {
      let tokens = block.tokens
      guard tokens.count > 2 else { continue }
      for index in 1..<(tokens.count - 1)
      where tokens[index].text == "-" || tokens[index].text == "–" {
        guard tokens[index - 1].kind == .number, tokens[index + 1].kind == .number,
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
      "other ranges of this text have \(names[usual]) between their ends"
    }.map { finding in
      // What is sure to be right behind a dash with spaces is not known.
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

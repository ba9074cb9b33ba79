import Findings

/// Finds anniversaries that disagree with the years in their paragraph.
struct AnniversaryMismatch: TextCheck {
  let code = DiagnosticCode(
    "anniversary-mismatch", .warning,
    cause: "An anniversary or age does not agree with the years in its paragraph.",
    example: "Founded in 1984, the office celebrated its 45th anniversary in 2024.",
    cure: "Correct the number or one of the years.")
  let reason = "Readers who subtract the years get a different number."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("Founded in 1984, the office celebrated its ‸45th anniversary in 2024.\n"),
    .plain("The museum was opened in 1950. In 2020 it marked its ‸60th anniversary.\n"),
    .markdown("In 2021, it marked the ‸50th anniversary of the 1970 Convention.\n"),
    .markdown(
      "For the ‸50th anniversary of the 1970 Convention and the 20th anniversary of the 2001 Convention, they met in 2021.\n"
    ),
    .markdown("The school, founded in 1990, turned ‸25 in 2020.\n"),
    .markdown("In 2023 it celebrated ‸40 years since its start in 1973.\n"),
    .markdown("The poet (1921–2003) died at the age of ‸72.\n"),
    .markdown("Born in 1960, she died in 2010 aged ‸60.\n"),
    .markdown("The 2024 edition marks ‸thirty years since the network was created in 1984.\n"),
    .markdown("Opened in 1905, it celebrated its ‸centenary in 2015.\n"),
    .markdown("The fund was set up in 1991; 2021 was its ‸20th anniversary.\n"),
    .markdown(
      "2018 is the ‸200th anniversary of the opening of the canal in 1828.\n".replacing(
        "2018 is", with: "In 2018, we mark")),
    .markdown("Born in 1950, he was ‸45 when he took over in 1985.\n"),
    .markdown("The ‸50th anniversary of the 1969 flood was remembered in 2009.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("Founded in 1984, the office celebrated its 40th anniversary in 2024.\n"),
    .markdown("The office celebrated the 50th anniversary of the treaty in 2024.\n"),
    .markdown("Founded in 1984 and moved in 1990, it will see its 45th anniversary.\n"),
    .markdown("In 2020, it marked the 50th anniversary of the 1970 Convention.\n"),
    .markdown("For the 50th anniversary of the 1970 Convention, a meeting in 2019 made plans.\n"),
    .markdown(
      "In 2023, for its 150th anniversary, the school told of the house, which was built in 1790.\n"
    ),
  ]

  private static let foundations: WordSet = [
    "founded", "established", "created", "launched", "opened", "initiated", "inaugurated", "set",
    "began", "started", "dates", "existed", "born", "built", "formed", "signed", "published",
    "adopted", "instituted",
  ]
  /// Words indicating that the anniversary falls in a different year.
  private static let plans: WordSet = [
    "plan", "plans", "will", "before", "ahead", "prepare", "preparing", "towards", "upcoming",
    "next", "since", "until", "by", "between", "approaching", "eve",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.compactMap { block in
      if let finding = pair(block, &tally) ?? since(block, &tally) ?? age(block, &tally)
        ?? ageAtEvent(block, &tally)
      {
        return finding
      }
      guard let (number, range) = Self.anniversary(block),
        let sentence = Sentences.of(block).first(where: { $0.contains(range.upperBound) }),
        let start = Self.start(block, range)
      else { return nil }
      if sentence.contains(where: { Self.plans.contains(block.tokens[$0].lower) }) { return nil }
      let years = Self.years(block, sentence, range, start.token)
      guard Set(years).count == 1, let year = years.first else { return nil }
      tally.counts += 1
      guard year > start.year, year - start.year != number else { return nil }
      return finding(
        "from \(start.year) to \(year) is \(year - start.year) years, not \(number)",
        at: block.place(range.lowerBound, through: range.upperBound),
        notes: [
          .init("the year is here", at: block.place(start.token, through: start.token))
        ])
    }
  }

  /// Two anniversaries in one sentence that fall in different years, each of something with a year
  /// in its name.
  private func pair(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    let anniversaries = tokens.indices.dropFirst().filter { tokens[$0].lower == "anniversary" }
      .compactMap { index -> (number: Int, year: Int, token: Int)? in
        guard let number = Self.ordinal(tokens[index - 1]), block.has("of", at: index + 1) else {
          return nil
        }
        let name = block.has("the", at: index + 2) ? index + 3 : index + 2
        guard name < tokens.count, let year = Self.year(tokens[name]) else { return nil }
        return (number, year, index)
      }
    guard anniversaries.count == 2,
      anniversaries[0].year + anniversaries[0].number != anniversaries[1].year
        + anniversaries[1].number,
      Sentences.of(block).contains(where: {
        $0.contains(anniversaries[0].token) && $0.contains(anniversaries[1].token)
      })
    else { return nil }
    tally.counts += 1
    let years = Set(tokens.compactMap(Self.year))
    // The anniversary that falls in a year of the text is right.
    let wrong =
      years.contains(anniversaries[0].year + anniversaries[0].number)
      ? anniversaries[1] : anniversaries[0]
    return finding(
      "this anniversary was in \(wrong.year + wrong.number), the other one was not",
      at: block.place(wrong.token - 1, through: wrong.token))
  }

  /// The words for anniversaries and birthdays that ``anniversary(_:)`` recognizes.
  private static let occasions: WordSet = [
    "anniversary", "birthday", "jubilee", "centenary", "centennial", "bicentenary",
    "bicentennial", "turned", "turns",
  ]

  /// The only anniversary or age of a paragraph.
  private static func anniversary(_ block: ProofBlock) -> (number: Int, range: ClosedRange<Int>)? {
    let tokens = block.tokens
    var found: (number: Int, range: ClosedRange<Int>)?
    for index in tokens.indices.dropFirst() where Self.occasions.contains(tokens[index].lower) {
      let own: (number: Int, range: ClosedRange<Int>)?
      switch tokens[index].lower {
      case "anniversary", "birthday", "jubilee":
        own = ordinal(tokens[index - 1]).map { ($0, (index - 1)...index) }
      case "centenary", "centennial": own = (100, index...index)
      case "bicentenary", "bicentennial": own = (200, index...index)
      case "turned", "turns":
        guard index + 1 < tokens.count, tokens[index + 1].kind == .number,
          tokens[index + 1].text.utf8.count < 4, let number = Int(tokens[index + 1].text),
          !(index + 2 < tokens.count && tokens[index + 2].kind == .word
            && !["in", "years", "this", "last"].contains(tokens[index + 2].lower))
        else { continue }
        own = (number, (index + 1)...(index + 1))
      default: continue
      }
      if found != nil { return nil }
      found = own
      if own == nil { return nil }
    }
    return found
  }

  /// The years of the anniversary, after it or at the start of the sentence.
  private static func years(
    _ block: ProofBlock, _ sentence: Range<Int>, _ range: ClosedRange<Int>, _ start: Int
  ) -> [Int] {
    sentence.compactMap { token in
      let isOfAnniversary =
        token > range.upperBound && token < range.upperBound + 8
        || Self.isDated(block, token, range)
        || token <= sentence.lowerBound + 4 && token < range.lowerBound
      guard isOfAnniversary, token != start, token > 0,
        ["in", "of", ",", "this"].contains(block.tokens[token - 1].lower)
          || DateMention.month(block.tokens[token - 1]) != nil
          || Self.isDated(block, token, range)
      else { return nil }
      return year(block.tokens[token])
    }
  }

  /// Whether the text gives a year as that of the anniversary: ‘2021 was its 20th anniversary’,
  /// ‘was held in 2020’.
  private static func isDated(
    _ block: ProofBlock, _ token: Int, _ anniversary: ClosedRange<Int>
  ) -> Bool {
    let tokens = block.tokens
    if token + 3 == anniversary.lowerBound {
      return ["was", "is", "marks", "marked", "saw", "sees"].contains(tokens[token + 1].lower)
    }
    return token > anniversary.upperBound + 1 && block.has("in", at: token - 1)
      && ["held", "celebrated", "marked", "observed", "remembered", "commemorated"].contains(
        tokens[token - 2].lower)
  }

  private static func ordinal(_ token: Token) -> Int? {
    if let number = words[token.lower] { return number }
    guard token.kind == .numbered, ["st", "nd", "rd", "th"].contains(token.lower.suffix(2)) else {
      return nil
    }
    return Int(token.text.dropLast(2))
  }

  private static let words: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100,
    "centenary": 100,
  ]

  static func year(_ token: Token) -> Int? {
    guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text),
      (1500...2100).contains(year)
    else { return nil }
    return year
  }

  private static let beginnings: WordSet = [
    "opening", "founding", "foundation", "establishment", "creation", "birth", "signing", "launch",
    "adoption", "building", "start",
  ]

  /// The year of the beginning that an anniversary commemorates: ‘of the opening of the canal in
  /// 1828’.
  private static func beginning(_ block: ProofBlock, _ index: Int) -> (year: Int, token: Int)? {
    let tokens = block.tokens
    guard beginnings.contains(tokens[index].lower), block.has("of", at: index + 1) else {
      return nil
    }
    for next in (index + 2)..<min(index + 10, tokens.count) {
      if tokens[next].kind == .mark, tokens[next].text != "’", tokens[next].text != "'" {
        return nil
      }
      if tokens[next].lower == "in", next + 1 < tokens.count, let year = year(tokens[next + 1]) {
        return (year, next + 1)
      }
    }
    return nil
  }

  /// The year that an anniversary counts from: the one in the name of its subject, or that of a
  /// foundation if the paragraph mentions exactly one.
  private static func start(
    _ block: ProofBlock, _ anniversary: ClosedRange<Int>
  ) -> (year: Int, token: Int)? {
    let tokens = block.tokens
    let behind = anniversary.upperBound + 1
    if block.has("of", at: behind), !isExplained(block, behind) {
      // ‘Of the 1970 Convention’ and ‘of the opening in 1970’ name the year; any other ‘of’ names a
      // subject whose year is unknown.
      let name = block.has("the", at: behind + 1) ? behind + 2 : behind + 1
      guard name + 1 < tokens.count else { return nil }
      if let year = year(tokens[name]) {
        return tokens[name + 1].kind == .word ? (year, name) : nil
      }
      return beginning(block, name)
    }
    var found: (year: Int, token: Int)?
    for index in tokens.indices where foundations.contains(tokens[index].lower) {
      // ‘A house, which was built in 1790’ is not the subject of the anniversary.
      if index > anniversary.upperBound, !block.has("of", at: behind),
        tokens[..<index].suffix(2).contains(where: { $0.lower == "which" })
      {
        continue
      }
      var next = index + 1
      if block.has("up", at: next) || block.has("back", at: next) { next += 1 }
      if block.has("its", at: next), block.has("doors", at: next + 1) { next += 2 }
      if block.has("(", at: index - 1), next < tokens.count, let year = year(tokens[next]) {
        if found != nil { return nil }
        found = (year, next)
        continue
      }
      guard
        ["in", "from", "since", "to"].contains(where: { block.has($0, at: next) }),
        next + 1 < tokens.count, let year = year(tokens[next + 1])
      else { continue }
      if found != nil { return nil }
      found = (year, next + 1)
    }
    return found
  }
}

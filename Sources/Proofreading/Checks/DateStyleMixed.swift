import Findings

/// Finds dates, numbers, dashes and quotation marks in a different style from the rest of a text.
struct DateStyleMixed: TextCheck {
  let code = DiagnosticCode(
    "date-style-mixed", .note,
    cause: "A text mixes two styles of dates, numbers, dashes or quotation marks.",
    example: "The forum of 5 May 2023 followed the fair of April 3, 2023.",
    cure: """
      Use the style of most of the text; ‘bindery proofread --fix’ does this where it is sure.
      """)
  let reason = "An inconsistent text looks unedited."

  let triggering: [TextExample] = [
    .markdown("They met on 5 May 2023, on 6 June 2023 and on ‸July 4, 2023.\n"),
    .markdown("It began on 5 May 2023 and ended on ‸6th June 2023.\n"),
    .plain("Open on 5 April 2023, 6 June 2023 and 7 ‸Oct 2023.\n"),
    .plain("Posted 9/21/2021, 12/23/2021 and ‸23/11/2021.\n"),
    .markdown("From 5–7 May, 8–9 June and 3‸-4 July 2023.\n"),
    .markdown("There were 12,500 guests, 31,000 visits and ‸20000 views.\n"),
    .markdown("Income was 1,250,000, then 1,310,000 and ‸1.420.000 in the end.\n"),
    .markdown("It has 1,200 pupils, 3,400 books and ‸5600 maps.\n"),
    .markdown("The cost rose by 12%, 14%, 15% and ‸9 per cent.\n"),
    .markdown("We planted 12,000 trees, 14,500 shrubs and ‸9 200 vines.\n"),
    .markdown("They met on 5 May 2023, on 6 June 2023 and on ‸2023-07-04.\n"),
    .markdown("The school’s hall, the town’s park, the pupil’s work and the club‸'s bus.\n"),
    .markdown("It took £1,200 in May, £1,450 in June and £‸1600 in July.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("They met on 5 May 2023, on 6 June 2023 and on 4 July 2023.\n"),
    .markdown("They met on 5 May 2023 at the “March 4, 1923” memorial, as Art. 12-14 say.\n"),
    .plain("Posted 9/21/2021 and 12/23/2021. Call 010-6532-2828 or 31000 12-14.\n"),
    .markdown("In the 2020s, 12,500 guests; postcode 100600.\n"),
    .markdown("From 5–7 May and from 8–9 June; see also 2021-05-06.\n"),
  ]

  /// A use of a style, and its equivalent in the other style.
  struct Use {
    var style: Int
    var place: () -> Place
    var replacement: String?
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    dates(in: text) + slashes(in: text) + figures(in: text) + ranges(in: text)
      + thousands(in: text) + percents(in: text) + marks(in: text)
  }

  /// The findings about the uses of the rarer styles.
  ///
  /// - Parameter least: the minimum number of uses of the usual style.
  func deviations(_ uses: [Use], least: Int, _ message: (Int) -> String) -> [Diagnostic] {
    var counts: [Int: Int] = [:]
    for use in uses { counts[use.style, default: 0] += 1 }
    guard counts.count > 1, let first = uses.first else { return [] }
    // Of two equally frequent styles, the one used first.
    var usual = first.style
    for use in uses where counts[use.style, default: 0] > counts[usual, default: 0] {
      usual = use.style
    }
    guard counts[usual, default: 0] >= least else { return [] }
    return uses.filter { $0.style != usual }.map { use in
      finding(message(usual), at: use.place(), replacement: use.replacement)
    }
  }

  // MARK: Numbers

  private func thousands(in text: ProofText) -> [Diagnostic] {
    var uses: [Use] = []
    let hasGroups = Self.hasGroups(text)
    for block in text.blocks where block.kind != .picture {
      for (index, token) in block.tokens.enumerated() where token.kind == .number {
        if let use = grouping(block, index) {
          uses.append(use)
          continue
        }
        if hasGroups, let use = Self.money(block, index) {
          uses.append(use)
          continue
        }
        guard index + 1 < block.tokens.count, block.tokens[index + 1].kind == .word,
          block.tokens[index + 1].isApart, !block.tokens[index + 1].isCapitalized,
          !["and", "or", "to", "of", "in", "at", "on", "for", "is", "was"].contains(
            block.tokens[index + 1].lower),
          index == 0 || token.isApart, !block.isCode(token.range),
          !(index > 0
            && ["no", "number", "code", "postcode", "id"].contains(
              block.tokens[index - 1].lower))
        else { continue }
        let digits = token.text.utf8.count
        let isCount = digits == 4 && hasGroups && Self.isCount(block, index)
        if digits >= 5 || isCount, digits <= 7, token.text.utf8.allSatisfy(\.isASCIIDigit) {
          uses.append(
            Use(
              style: 1, place: { block.place(index, through: index) },
              replacement: Self.grouped(token.text)))
        }
      }
    }
    let names = ["commas", "no marks", "full stops", "spaces"]
    return deviations(uses, least: 2) { usual in
      "other large numbers in this text have \(names[usual]) between thousands"
    }
  }

  /// An amount of four or more digits without separators; a number after a currency is not a year.
  private static func money(_ block: ProofBlock, _ index: Int) -> Use? {
    let token = block.tokens[index]
    guard index > 0, block.isGlued(index), ["£", "€", "$"].contains(block.tokens[index - 1].text),
      (4...7).contains(token.text.utf8.count), token.text.utf8.allSatisfy(\.isASCIIDigit),
      !block.isCode(token.range)
    else { return nil }
    return Use(
      style: 1, place: { block.place(index, through: index) },
      replacement: grouped(token.text))
  }

  /// Whether numbers of four digits have commas.
  private static func hasGroups(_ text: ProofText) -> Bool {
    var count = 0
    for block in text.blocks {
      for token in block.numbers.lazy.map({ block.tokens[$0] })
      where token.text.utf8.count == 5
        && token.text.utf8.dropFirst().first == UInt8(ascii: ",")
      {
        count += 1
        if count == 2 { return true }
      }
    }
    return false
  }

  /// Whether four digits are a number of items, in a text that writes other such numbers with a
  /// comma.
  private static func isCount(_ block: ProofBlock, _ index: Int) -> Bool {
    guard let number = Int(block.tokens[index].text), !(1500...2100).contains(number) else {
      return false
    }
    return CountedItems.plural(block, after: index) == index + 1
  }

  /// A number with separated thousands.
  private func grouping(_ block: ProofBlock, _ index: Int) -> Use? {
    let tokens = block.tokens
    let text = tokens[index].text
    guard
      index == 0 || tokens[index].isApart
        || ["$", "£", "€"].contains(tokens[index - 1].text),
      !block.isCode(tokens[index].range)
    else { return nil }
    let place = { block.place(index, through: index) }
    for (style, mark) in [(0, ","), (2, ".")] as [(Int, Character)] where text.contains(mark) {
      let groups = text.split(separator: mark, omittingEmptySubsequences: false)
      guard groups.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        (1...3).contains(groups[0].utf8.count),
        // A single full stop may be a decimal point.
        style == 0 || groups.count > 2
      else { continue }
      return Use(style: style, place: place)
    }
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit),
      text.utf8.first != UInt8(ascii: "0"), index + 2 < tokens.count,
      tokens[index + 1].kind == .number, tokens[index + 1].isApart,
      tokens[index + 1].text.utf8.count == 3,
      tokens[index + 1].text.utf8.allSatisfy(\.isASCIIDigit),
      tokens[index + 2].kind == .word, tokens[index + 2].isApart, !tokens[index + 2].isCapitalized,
      index == 0 || tokens[index - 1].kind == .word && !tokens[index - 1].isCapitalized
        || tokens[index - 1].text == "$"
    else { return nil }
    return Use(style: 3, place: { block.place(index, through: index + 1) })
  }

  private static func grouped(_ digits: String) -> String {
    var text = digits
    var index = text.count - 3
    while index > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: index))
      index -= 3
    }
    return text
  }
}

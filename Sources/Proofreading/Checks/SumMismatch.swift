import Findings

/// Finds parts that do not add up to the whole beside them: people by sex, parts that a sentence lists,
/// shares in per cent, and rows of a table.
struct SumMismatch: TextCheck {
  let code = DiagnosticCode(
    "sum-mismatch", .warning,
    cause: "Parts do not add up to the total stated beside them.",
    example: "The course had 40 participants (21 women and 20 men).",
    cure: "Correct the total or the parts.")
  let reason = "Readers who add them up trust neither number."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The course had ‸40 participants (21 women and 20 men).\n"),
    .plain("Prizes went to ‸12 pupils (7 girls, 4 boys).\n"),
    .markdown("There are ‸25 centres, 5 in Education, 6 in Culture and 12 in Science.\n"),
    .markdown("Of the ‸200 votes, 120 were for, 70 against and 20 blank.\n"),
    .markdown("Of the pupils, ‸45% walk, 35% ride and 25% take the bus.\n"),
    .markdown("| unit | events |\n| --- | --- |\n| A | 4 |\n| B | 5 |\n| Total | ‸10 |\n"),
    .markdown("The board has ‸12 members: seven women and four men.\n"),
    .markdown("We planted ‸1,500 trees (900 oaks, 400 limes and 300 maples).\n"),
    .markdown("Spending: staff ‸45%, travel 20%, grants 30% and overheads 15%.\n"),
    .markdown(
      "Money came from members ‸(45%), donors (35%) and sales (30%).\n".replacing(
        "‸(45", with: "(‸45")),
    .markdown(
      "It spent US$‸500,000: US$200,000 on schools, US$150,000 on clinics and US$100,000 on roads.\n"
    ),
    .markdown("Les cours ont formé ‸120 maîtres (70 femmes et 40 hommes) dans la ville.\n"),
    .markdown("‸Thirty-five children took part (20 girls and 14 boys).\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The course had 41 participants (21 women and 20 men).\n"),
    .markdown("There are 23 centres, 5 in Education, 6 in Culture and 12 in Science.\n"),
    .markdown("There are around 40 chairs, 21 in China, 10 in Japan and 7 in Korea.\n"),
    .markdown("Of the 200 votes, 120 were for and 70 against, the rest blank.\n"),
    .markdown("Of the 120 people, 70 were women and 60 were teachers.\n"),
    .markdown("It spent US$500: US$200 on schools, US$150 on clinics and US$150 on roads.\n"),
    .markdown("The course had over 40 participants (21 women and 20 men).\n"),
    .markdown("The course had 40 participants (21 women, 3 teachers).\n"),
    .markdown("| unit | events |\n| --- | --- |\n| A | 4 |\n| B | 5 |\n| Total | 9 |\n"),
    .markdown("| unit | share |\n| --- | --- |\n| A | 4 % |\n| B | – |\n| Total | 9 |\n"),
    .markdown("Of the 48 homes that replied, 31 were in favour and 9 against.\n"),
    .markdown("Of 30 stalls, 12 sold food, 15 sold crafts, and 9 gave money away.\n"),
    .markdown(
      "77% of users read English, 5% read Greek, 4% read German and French, 3% read Thai.\n"),
  ]

  /// Pairs of groups that together make up all the people.
  private static let pairs: [(Set<String>, Set<String>)] = [
    (["women", "woman", "female", "females"], ["men", "man", "male", "males"]),
    (["girls", "girl"], ["boys", "boy"]), (["rural"], ["urban"]),
    (["femmes", "femme"], ["hommes", "homme"]), (["filles", "fille"], ["garçons", "garçon"]),
    (["public"], ["private"]), (["online"], ["onsite"]),
  ]
  /// Marks that precede the parts of a number of people.
  private static let openers: WordSet = ["(", ":", "–", "—"]
  private static let totals: WordSet = ["total", "all", "sum", "totals", "totaux", "ensemble"]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings = tables(text.blocks, &tally)
    for block in text.blocks {
      for index in block.tokens.indices where Self.openers.contains(block.tokens[index].text) {
        if let finding = people(block, at: index, &tally) { findings.append(finding) }
      }
      if !block.isHeading, block.picture == nil { findings += parts(of: block, &tally) }
    }
    return findings
  }

  /// Parts in brackets after a number of people.
  private func people(
    _ block: ProofBlock, at open: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    let closers: Set<String> = tokens[open].text == "(" ? [")"] : [".", "–", "—", ";"]
    guard
      let close = tokens[(open + 1)...].prefix(14).firstIndex(where: { closers.contains($0.text) })
        ?? (tokens[open].text != "(" && tokens.count - open < 12 ? tokens.count : nil)
    else { return nil }
    var parts: [(value: Int, word: String)] = []
    var index = open + 1
    while index < close {
      let token = tokens[index]
      if token.text == "," || token.lower == "and" || token.lower == "et" || token.text == ";" {
        index += 1
        continue
      }
      guard index + 1 < close, let value = Count.value(token), tokens[index + 1].kind == .word
      else { return nil }
      parts.append((value, tokens[index + 1].lower))
      index += 2
    }
    let arePair =
      parts.count == 2
      && Self.pairs.contains(where: { first, second in
        first.contains(parts[0].word) && second.contains(parts[1].word)
          || second.contains(parts[0].word) && first.contains(parts[1].word)
      })
    // Three kinds with a number each are complete.
    let areKinds =
      parts.count > 2 && tokens[open].text == "("
      && Set(parts.map(\.word)).count == parts.count
      && parts.allSatisfy { $0.word.hasSuffix("s") || $0.word == "children" || $0.word == "people" }
    guard arePair || areKinds else { return nil }
    let sum = parts.reduce(0) { $0 + $1.value }
    // The whole is at most four words before the bracket; ‘thirty-five’ is three tokens.
    for whole in stride(from: open - 2, through: max(block.start, open - 7), by: -1) {
      guard let count = Count(block, at: whole) else {
        if tokens[whole].kind == .mark, tokens[whole].text != "-" { return nil }
        continue
      }
      // A number of four digits without a comma is often a year.
      guard tokens[whole].kind != .number || tokens[whole].text.utf8.count != 4,
        !count.isBounded(in: block)
      else { return nil }
      tally.counts += 1
      guard sum != count.value, !areKinds || abs(sum - count.value) * 4 < count.value else {
        return nil
      }
      return finding(
        arePair
          ? "\(parts[0].value) and \(parts[1].value) make \(sum), not \(count.value)"
          : "the parts add up to \(sum), not \(count.value)",
        at: block.place(whole, through: whole),
        notes: [
          .init("the parts are here", at: block.place(open, through: min(close, tokens.count - 1)))
        ])
    }
    return nil
  }

  static func number(_ text: String) -> Int? { Int(text.filter { $0 != "," }) }

  /// Tables whose last row is marked as a total.
  private func tables(_ blocks: [ProofBlock], _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var start = 0
    while start < blocks.count {
      guard case .cell(let first) = blocks[start].kind else {
        start += 1
        continue
      }
      var end = start
      while end < blocks.count, case .cell(let cell) = blocks[end].kind, cell.table == first.table {
        end += 1
      }
      findings += sums(blocks[start..<end], &tally)
      start = end
    }
    return findings
  }

  private func sums(_ cells: ArraySlice<ProofBlock>, _ tally: inout ProofTally) -> [Diagnostic] {
    guard case .cell(let last)? = cells.last?.kind, last.row > 2 else { return [] }
    var columns: [Int: [Int]] = [:]
    var broken: Set<Int> = []
    var totals: [(column: Int, block: ProofBlock)] = []
    var isTotal = false
    for block in cells {
      guard case .cell(let cell) = block.kind, cell.row > 0 else { continue }
      if cell.row == last.row {
        if cell.column == 0 {
          isTotal = block.tokens.first.map { Self.totals.contains($0.lower) } ?? false
        } else {
          totals.append((cell.column, block))
        }
      } else if block.tokens.count == 1, block.tokens[0].kind == .number,
        let value = Self.number(block.tokens[0].text)
      {
        columns[cell.column, default: []].append(value)
      } else {
        broken.insert(cell.column)
      }
    }
    guard isTotal else { return [] }
    return totals.compactMap { column, block in
      guard !broken.contains(column), let values = columns[column], values.count == last.row - 1,
        block.tokens.count == 1, block.tokens[0].kind == .number,
        let total = Self.number(block.tokens[0].text)
      else { return nil }
      tally.counts += 1
      let sum = values.reduce(0, +)
      guard sum != total else { return nil }
      return finding(
        "the rows above add up to \(sum), not \(total)", at: block.place(0, through: 0))
    }
  }
}

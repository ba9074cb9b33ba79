import Findings

/// Finds items that stand out of the order that their list says or shows.
struct OrderBroken: TextCheck {
  let code = DiagnosticCode(
    "order-broken", .warning,
    cause: """
      An item breaks the order of a list that claims to be in order, or is in order apart from \
      that item.
      """,
    example: "In alphabetical order:\n\n- China\n- Mongolia\n- Japan",
    cure: "Move the item to its place, or do not claim an order.")
  let reason = "Readers do not find the item where they look for it."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("The members, in alphabetical order:\n\n- China\n- Mongolia\n- ‸Japan\n- Viet Nam\n"),
    .plain(
      "The steps in chronological order:\n\n1. 2011: plan\n\n2. 2015: site\n\n3. ‸2013: money\n"),
    .markdown(
      "- Austria\n- Belgium\n- Chile\n- ‸Peru\n- Denmark\n- Estonia\n- Finland\n- Ghana\n- Haiti\n"),
    .markdown(
      "## 1992\n\nA.\n\n## 1995\n\nB.\n\n## ‸2001\n\nC.\n\n## 1997\n\nD.\n\n## 1999\n\nE.\n\n## 2003\n\nF.\n"
    ),
    .markdown(
      "The largest, in descending order:\n\n- Elm: 95\n- Oak: 60\n- ‸Linden: 80\n- Ash: 40\n"),
    .markdown("Ranked by size, largest first:\n\n- A: 12 million\n- B: 900,000\n- ‸C: 2 million\n"),
    .markdown("In alphabetical order: Ark Fund, Coast Trust, ‸Bell Club, Dove Aid.\n"),
    .markdown(
      "In descending order:\n\n| donor | US$ |\n| --- | --- |\n| Oslo | 9 |\n| Bern | 5 |\n| ‸Riga | 7 |\n| Rome | 2 |\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The members, in alphabetical order:\n\n- China\n- Japan\n- Mongolia\n"),
    .markdown("In alphabetical order:\n\n- The Ark\n- “Bells”\n- A Cart\n- école\n- Fern\n"),
    .markdown("In alphabetical order by surname:\n\n- Jo Abe\n- Al Bell\n- Di Cook\n"),
    .markdown("- Peru\n- Austria\n- Ghana\n- Chile\n- Denmark\n- Estonia\n- Belgium\n- Haiti\n"),
    .markdown("Alphabetical order helps readers.\n\n- Zebras\n- Ants\n- Bees\n"),
    .markdown("- Ants\n- Bees\n- Cows\n- Dogs\n- Elks\n- Foxes\n- Goats\n- All other animals\n"),
  ]

  /// How a list is ordered.
  enum Order { case alphabetical, countries, surnames, rising, falling }

  /// The items of a list, as tokens of blocks.
  struct Items {
    var blocks: [ProofBlock]
    /// The block before them.
    var index: Int
  }

  /// How many items an order can be seen in that nobody speaks of.
  private static let leastShown = 8
  private static let leastYears = 5
  /// How many tokens an item of such a list may have.
  private static let longestShown = 9

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for items in Self.lists(in: text.blocks) {
      if let order = said(in: text.blocks, before: items.index) {
        tally.counts += 1
        if order == .rising || order == .falling, let first = items.blocks.first, first.isCell {
          findings += rows(items, text.blocks, order)
        } else {
          findings += broken(items.blocks, order)
        }
      } else {
        findings += shown(items.blocks)
      }
    }
    return findings + text.blocks.flatMap(inline) + years(in: text.blocks)
  }

  // MARK: Said

  /// The order that one of the two blocks before a list speaks of.
  private func said(in blocks: [ProofBlock], before index: Int) -> Order? {
    for block in blocks[max(0, index - 2)..<index].reversed() where block.picture == nil {
      let words = block.tokens.map(\.lower)
      if words.contains("not") || words.contains("no") {
        if words.contains(where: Self.signals.contains) { return nil }
        continue
      }
      if block.tokens.last?.text == ":" || block.tokens.last?.text == ".",
        let order = Self.worded(words)
      {
        return order
      }
      guard let at = words.firstIndex(where: Self.signals.contains) else { continue }
      // A sentence about orders announces none.
      if at == 0, block.tokens.last?.text == "." { continue }
      switch words[at] {
      case "alphabetical", "alphabetically", "alphabetized", "alphabetised":
        let rest = words[at...]
        if rest.contains("surname") || rest.contains("family") || rest.contains("last") {
          return .surnames
        }
        return rest.contains("country") || rest.contains("countries") ? .countries : .alphabetical
      case "chronological", "chronologically":
        return words.contains("reverse") ? .falling : .rising
      case "descending": return words.contains("order") ? .falling : nil
      case "ascending": return words.contains("order") ? .rising : nil
      default: return nil
      }
    }
    return nil
  }

  private static let signals: WordSet = [
    "alphabetical", "alphabetically", "alphabetized", "alphabetised", "chronological",
    "chronologically", "descending", "ascending",
  ]

  private func broken(_ items: [ProofBlock], _ order: Order) -> [Diagnostic] {
    switch order {
    case .alphabetical:
      let keys = items.map { OrderKey.words($0, dropsArticle: true) }
      let misplaced = OrderKey.misplaced(keys)
      guard !misplaced.isEmpty else { return [] }
      // People are ordered by their last names, titles with their articles.
      let surnames = items.map(OrderKey.surname)
      if OrderKey.misplaced(items.map { OrderKey.words($0, dropsArticle: false) }).isEmpty
        || Set(surnames).count == surnames.count && OrderKey.misplaced(surnames).isEmpty
      {
        return []
      }
      return findings(items, misplaced, "alphabetical")
    case .surnames:
      return findings(
        items, OrderKey.misplaced(items.map(OrderKey.surname)), "alphabetical")
    case .countries:
      let keys = items.map(OrderKey.country)
      guard keys.allSatisfy({ $0 != nil }) else { return [] }
      return findings(items, OrderKey.misplaced(keys.compactMap(\.self)), "alphabetical")
    case .rising, .falling:
      guard let keys = OrderKey.numbers(items) else { return [] }
      return findings(items, misplaced(keys, order), order == .falling ? "falling" : "rising")
    }
  }

  func misplaced(_ keys: [Double], _ order: Order) -> [Int] {
    OrderKey.misplaced(order == .falling ? keys.map { -$0 } : keys)
  }

  /// One finding for each item, or one for all where so many stand wrong that no one of them does.
  func findings(
    _ items: [ProofBlock], _ misplaced: [Int], _ order: String
  ) -> [Diagnostic] {
    let places = misplaced.count * 3 > items.count ? Array(misplaced.prefix(1)) : misplaced
    return places.compactMap { index in
      let block = items[index]
      guard let end = block.tokens.indices.last, block.start <= end else { return nil }
      let last = min(end, block.start + 7)
      return finding(
        "‘\(block.words(block.start, through: last))’ breaks the \(order) order of the list",
        at: block.place(block.start, through: last))
    }
  }

  // MARK: Shown

  /// The item that breaks an order which all others keep.
  private func shown(_ items: [ProofBlock]) -> [Diagnostic] {
    guard items.count >= Self.leastYears else { return [] }
    if let days = OrderKey.days(items) {
      let misplaced = OrderKey.misplaced(days)
      return misplaced.count == 1 ? findings(items, misplaced, "rising") : []
    }
    guard items.count >= Self.leastShown else { return [] }
    let keys = items.map { OrderKey.words($0, dropsArticle: true) }
    guard Set(keys).count == keys.count,
      items.allSatisfy({
        $0.tokens.count > $0.start && $0.tokens[$0.start].kind == .word
          && $0.tokens[$0.start].isCapitalized
          // Sentences are in order by accident.
          && $0.tokens.count < $0.start + Self.longestShown
      })
    else {
      return []
    }
    let misplaced = OrderKey.misplaced(keys)
    guard misplaced.count == 1, let index = misplaced.first, index > 0, index < items.count - 1
    else { return [] }
    return findings(items, misplaced, "alphabetical")
  }

  /// Years at the beginning of headings, items or lines.
  private func years(in blocks: [ProofBlock]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var run: [(block: ProofBlock, year: Int, index: Int)] = []
    func end() {
      defer { run = [] }
      guard run.count >= Self.leastYears else { return }
      let keys = run.map(\.year)
      for (keys, order) in [(keys, "rising"), (keys.map { -$0 }, "falling")] {
        let misplaced = OrderKey.misplaced(keys)
        if misplaced.isEmpty { return }
        if misplaced.count * 5 <= run.count {
          for index in misplaced {
            let block = run[index].block
            findings.append(
              finding(
                "\(run[index].year) breaks the \(order) order of the years",
                at: block.place(block.start, through: block.start)))
          }
          return
        }
      }
    }
    for (index, block) in blocks.enumerated() {
      guard let year = Self.year(block) else { continue }
      if let last = run.last, index - last.index > 6 || last.block.kindName != block.kindName {
        end()
      }
      run.append((block, year, index))
    }
    end()
    return findings
  }

  /// The year that a heading, an item or a line alone begins with.
  private static func year(_ block: ProofBlock) -> Int? {
    guard block.isHeading || block.isLoneLine || block.item != nil, block.marker == nil,
      let first = block.tokens.first, first.kind == .number, first.text.utf8.count == 4,
      let year = Int(first.text), (1800...2100).contains(year)
    else { return nil }
    guard block.tokens.count > 1 else { return year }
    return [":", "-", "–", "—"].contains(block.tokens[1].text) ? year : nil
  }

  // MARK: Lists

  /// The lists, runs of numbered paragraphs, and first columns of tables.
  static func lists(in blocks: [ProofBlock]) -> [Items] {
    var lists: [Items] = []
    var open: [Int: Int] = [:]
    var numbered: Int?
    var table = 0
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .item(let list, let depth):
        let key = list * 16 + min(depth, 15)
        if let known = open[key] {
          lists[known].blocks.append(block)
        } else {
          open[key] = lists.count
          lists.append(Items(blocks: [block], index: index))
        }
      case .cell(let cell) where cell.column == 0:
        if cell.row == 0 { table = index }
        guard cell.row > 0 else { continue }
        let key = -1 - cell.table
        if let known = open[key] {
          lists[known].blocks.append(block)
        } else {
          open[key] = lists.count
          lists.append(Items(blocks: [block], index: table))
        }
      case .paragraph, .heading(nil):
        guard let marker = block.marker else {
          numbered = nil
          continue
        }
        if let known = numbered, lists[known].blocks.last?.marker?.value == marker.value - 1 {
          lists[known].blocks.append(block)
        } else if marker.value == 1 {
          numbered = lists.count
          lists.append(Items(blocks: [block], index: index))
        }
      default: continue
      }
    }
    return lists.filter { $0.blocks.count > 2 }
  }
}

import Findings

/// Finds items that break the announced or apparent order of their list.
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
    .plain(
      "Guests (in alphabetical order)\n\nAnna Abel\nColin Bray\nBeth Carr\nDora Dent\nCarl Eddy\n‸Evan Dyer\n"
    ),
    .plain(
      "Members in alphabetical order\n\nArk Fund\n\nCoast Trust\n\n‸Bell Club\n\nDove Aid\n\nElm House\n\nThey met in May.\n"
    ),
    .markdown(
      "From oldest to newest:\n\n- Chess (1921)\n- Bowls (1948)\n- ‸Judo (1936)\n- Go (1977)\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The members, in alphabetical order:\n\n- China\n- Japan\n- Mongolia\n"),
    .markdown("In alphabetical order:\n\n- The Ark\n- “Bells”\n- A Cart\n- école\n- Fern\n"),
    .markdown("In alphabetical order by surname:\n\n- Jo Abe\n- Al Bell\n- Di Cook\n"),
    .markdown("- Peru\n- Austria\n- Ghana\n- Chile\n- Denmark\n- Estonia\n- Belgium\n- Haiti\n"),
    .markdown("Alphabetical order helps readers.\n\n- Zebras\n- Ants\n- Bees\n"),
    .markdown("- Ants\n- Bees\n- Cows\n- Dogs\n- Elks\n- Foxes\n- Goats\n- All other animals\n"),
    .plain("Guests (in alphabetical order of surnames)\n\nZoe Abel\nColin Bray\nAdam Dent\n"),
    .markdown("From oldest to newest:\n\n- Chess (1921)\n- Judo (1936)\n- Bowls (1948)\n"),
    .markdown("The oldest first: Ann, 90; Bob, 80.\n\n- Ann: 90\n- Bob: 80\n- Cy: 70\n"),
    .markdown(
      "- \u{410}\u{43D}\u{43D}\u{430}\n- Ann\n- Bob\n- Cy\n- Di\n- Ed\n- Flo\n- Guy\n- Hal\n"
        .replacing("Bob", with: "\u{411}\u{43E}\u{431}")),
  ]

  /// How a list is ordered.
  enum Order {
    case alphabetical, countries, surnames, rising, falling, earliestFirst, latestFirst

    var isFalling: Bool { self == .falling || self == .latestFirst }
    /// Whether numbers or days are ordered.
    var isOfNumbers: Bool { isFalling || self == .rising || self == .earliestFirst }
    /// Whether only years and days are ordered.
    var isOfTime: Bool { self == .earliestFirst || self == .latestFirst }
  }

  /// The items of a list, as tokens of blocks.
  struct Items {
    var blocks: [ProofBlock]
    /// The block before them.
    var index: Int
  }

  /// The minimum number of items that show an unannounced order.
  private static let leastShown = 8
  private static let leastYears = 5
  /// The maximum number of tokens in an item of such a list.
  private static let longestShown = 9

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for items in Self.lists(in: text.blocks) {
      if let order = announcedOrder(in: text.blocks, before: items.index) {
        tally.counts += 1
        if order.isOfNumbers, let first = items.blocks.first, first.isCell {
          findings += rows(items, text.blocks, order)
        } else {
          findings += broken(items.blocks, order)
        }
      } else {
        findings += shown(items.blocks)
      }
    }
    if !text.isMarkdown { findings += lines(text.blocks, &tally) }
    return findings + text.blocks.flatMap(inline) + years(in: text.blocks)
  }

  // MARK: Announced orders

  /// The order that one of the two blocks before a list announces.
  private func announcedOrder(in blocks: [ProofBlock], before index: Int) -> Order? {
    for block in blocks[max(0, index - 2)..<index].reversed() where block.picture == nil {
      // A block about orders that announces none ends the search.
      if let announcement = Self.announcement(in: block) { return announcement.order }
    }
    return nil
  }

  /// The longest block that announces an order, in tokens.
  private static let longestAnnouncement = 40

  /// Whether a block contains a word that announces an order.
  static func mayAnnounceOrder(_ block: ProofBlock) -> Bool {
    block.tokens.count <= longestAnnouncement
      && block.tokens.contains {
        $0.kind == .word && (signals.contains($0.lower) || isOrdering($0.lower))
      }
  }

  /// The order that a block announces.
  func announcedOrder(in block: ProofBlock) -> Order? { Self.announcement(in: block)?.order }

  /// A block's words about order: a known order, or none.
  private enum Announcement {
    case order(Order), none

    var order: Order? { if case .order(let order) = self { order } else { nil } }
  }

  /// A block's words about order; nil if there are none.
  private static func announcement(in block: ProofBlock) -> Announcement? {
    let words = block.tokens.map(\.lower)
    if words.contains("not") || words.contains("no") {
      return words.contains(where: signals.contains) ? Announcement.none : nil
    }
    if ends.contains(block.tokens.last?.text ?? "") || block.isHeading || block.isLoneLine,
      let order = worded(words)
    {
      return .order(order)
    }
    guard let at = words.firstIndex(where: signals.contains) else { return nil }
    // A sentence about an order does not announce one.
    if at == 0, block.tokens.last?.text == "." { return nil }
    switch words[at] {
    case "alphabetical", "alphabetically", "alphabetized", "alphabetised":
      let rest = words[at...]
      if ["surname", "surnames", "family", "last"].contains(where: rest.contains) {
        return .order(.surnames)
      }
      return .order(
        rest.contains("country") || rest.contains("countries") ? .countries : .alphabetical)
    case "chronological", "chronologically":
      return .order(words.contains("reverse") ? .falling : .rising)
    case "descending": return words.contains("order") ? .order(.falling) : Announcement.none
    case "ascending": return words.contains("order") ? .order(.rising) : Announcement.none
    default: return Announcement.none
    }
  }

  private static let ends: Set<String> = [":", ".", ")"]

  private static let signals: WordSet = [
    "alphabetical", "alphabetically", "alphabetized", "alphabetised", "chronological",
    "chronologically", "descending", "ascending",
  ]

  func broken(_ items: [ProofBlock], _ order: Order) -> [Diagnostic] {
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
      let byName = OrderKey.misplaced(surnames)
      return findings(
        items,
        Set(surnames).count == surnames.count && byName.count < misplaced.count
          ? byName : misplaced, "alphabetical")
    case .surnames:
      return findings(
        items, OrderKey.misplaced(items.map(OrderKey.surname)), "alphabetical")
    case .countries:
      let keys = items.map(OrderKey.country)
      guard keys.allSatisfy({ $0 != nil }) else { return [] }
      return findings(items, OrderKey.misplaced(keys.compactMap(\.self)), "alphabetical")
    case .rising, .falling, .earliestFirst, .latestFirst:
      guard let keys = OrderKey.numbers(items), !order.isOfTime || keys.allSatisfy({ $0 > 1000 })
      else { return [] }
      return findings(items, misplaced(keys, order), order.isFalling ? "falling" : "rising")
    }
  }

  func misplaced(_ keys: [Double], _ order: Order) -> [Int] {
    OrderKey.misplaced(order.isFalling ? keys.map { -$0 } : keys)
  }

  /// One finding for each misplaced item, or a single one if so many are misplaced that the whole
  /// list is unordered.
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

  // MARK: Apparent orders

  /// The only item that breaks the order of a list.
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
          && $0.tokens[$0.start].isCapitalized && $0.tokens[$0.start].isLatin
          // Sentences are in order only by accident.
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

  /// The year at the start of a heading, an item or a separate line.
  private static func year(_ block: ProofBlock) -> Int? {
    guard block.isHeading || block.isLoneLine || block.item != nil, block.marker == nil,
      let first = block.tokens.first, first.kind == .number, first.text.utf8.count == 4,
      let year = Int(first.text), (1800...2100).contains(year)
    else { return nil }
    guard block.tokens.count > 1 else { return year }
    return [":", "-", "–", "—"].contains(block.tokens[1].text) ? year : nil
  }
}

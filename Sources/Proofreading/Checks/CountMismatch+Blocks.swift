import Findings

// Lists below a paragraph or a heading.
extension CountMismatch {
  /// A list below a paragraph that ends with a colon.
  func list(
    _ blocks: [ProofBlock], _ index: Int, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let block = blocks[index]
    guard let colon = block.tokens.indices.last, index + 1 < blocks.count else { return nil }
    if let listed = rows(blocks, index + 1, block.tokens[noun]) {
      tally.counts += 1
      guard listed.count != count.value else { return nil }
      return mismatch(block, count, noun, listed: listed.count, at: listed.place)
    }
    // What ‘the following’ counts is what follows, whatever is said of it.
    let isFollowing =
      block.has("following", at: count.first - 1) || block.has("suivants", at: noun + 1)
    guard !isOfOther(block, count),
      block.tokens[colon].text == ":"
        ? colon - noun <= 8 && (isFollowing || isTail(block, (noun + 1)..<colon))
        // What is announced may be listed behind a full stop, too.
        : block.tokens[colon].text == "." && colon == noun + 1
          && Self.announced.contains(block.tokens[noun].lower)
    else { return nil }
    guard let listed = below(blocks, index + 1, heading: nil) else { return nil }
    tally.counts += 1
    guard listed.count != count.value, !areRemarks(blocks, index + 1, behind: count.value) else {
      return nil
    }
    return mismatch(block, count, noun, listed: listed.count, at: listed.place)
  }

  /// Whether the items behind those that were announced are of another kind, as what minutes add to a
  /// list: they open with who speaks, or end otherwise than all that were announced.
  private func areRemarks(_ blocks: [ProofBlock], _ index: Int, behind count: Int) -> Bool {
    guard let first = blocks[index].item else { return false }
    let items = blocks[index...].prefix(80).prefix { $0.item != nil || $0.kind == .itemPart }
      .filter { $0.item.map { $0.list == first.list && $0.depth == first.depth } ?? false }
    guard items.count > count else { return false }
    func ending(_ block: ProofBlock) -> String {
      let last = block.tokens.last?.text ?? ""
      return [".", "?"].contains(last) ? last : ""
    }
    func opening(_ block: ProofBlock) -> Bool { block.tokens.first?.kind == .mark }
    let endings = Set(items.prefix(count).map(ending))
    if Set(items.prefix(count).map(opening)) == [true],
      !items.dropFirst(count).contains(where: opening)
    {
      return true
    }
    return items.dropFirst(count).contains { item in
      item.tokens.count > 3
        && (item.tokens[0].text == "["
          || item.tokens[0].isCapitalized && item.tokens[1].text == ":"
            && item.tokens[0].text.utf8.count > 2)
    } && !items.prefix(count).contains { $0.tokens.count > 1 && $0.tokens[1].text == ":" }
      || endings.count == 1 && items.dropFirst(count).allSatisfy { !endings.contains(ending($0)) }
  }

  /// The rows of a table whose head names what is counted: ‘Three schools joined.’ above a table of
  /// schools.
  private func rows(
    _ blocks: [ProofBlock], _ index: Int, _ noun: Token
  ) -> (count: Int, place: Place)? {
    guard case .cell(let head) = blocks[index].kind, head.row == 0, head.column == 0,
      let name = blocks[index].tokens.last, blocks[index].tokens.count < 4,
      name.lower == noun.lower || name.lower + "s" == noun.lower
        || name.lower.hasSuffix("y") && name.lower.dropLast() + "ies" == noun.lower
    else { return nil }
    var rows = 0
    var place: Place?
    for block in blocks[index...] {
      guard case .cell(let cell) = block.kind, cell.table == head.table else { break }
      // More rows than any number of this check, whose table may be long.
      guard cell.row < 80 else { return nil }
      guard cell.row > 0, cell.column == 0, let first = block.tokens.first else { continue }
      if Self.sums.contains(first.lower) { return nil }
      rows += 1
      place = place ?? block.place(0, through: block.tokens.count - 1)
    }
    guard rows > 1, let place else { return nil }
    return (rows, place)
  }

  private static let sums: WordSet = ["total", "all", "sum", "other", "others", "…", "..."]

  /// What things do or undergo that are listed next; what they say would be listed, too.
  private static let arrivals: WordSet = [
    "joined", "emerged", "signed", "ratified", "participated", "attended", "won", "opened",
    "closed", "received", "entered",
  ]
  /// What people do who are named next, in the same sentence.
  private static let comings: WordSet = [
    "took", "spoke", "came", "contributed", "presented", "responded", "volunteered",
  ]

  /// Whether words tell of people or things that came, which are listed next.
  func isArrival(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first,
      Self.arrivals.contains(block.tokens[first].lower)
        || Self.comings.contains(block.tokens[first].lower)
    else { return false }
    return block.tokens[range].allSatisfy { $0.kind != .mark }
  }

  /// Whether words behind the plural only say more about it.
  func isTail(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let words = block.tokens[range]
    if Self.arrivals.contains(block.tokens[first].lower) {
      return words.allSatisfy { $0.kind != .mark }
    }
    if ["are", "were", "is", "below", "follow", "as"].contains(block.tokens[first].lower) {
      return words.allSatisfy {
        ["are", "were", "as", "follows", "follow", "below", "the", "following", "these"].contains(
          $0.lower)
      }
    }
    if words.count == 1, block.tokens[first].kind == .word,
      !Self.openEnds.contains(block.tokens[first].lower)
    {
      return true
    }
    guard
      ["of", "in", "for", "at", "on", "from", "de", "du", "des", "en", "pour"].contains(
        block.tokens[first].lower)
    else {
      return false
    }
    return words.allSatisfy {
      $0.kind != .mark
        && !["it", "they", "has", "have", "helped", "include", "we", "to"].contains($0.lower)
        && !$0.lower.hasSuffix("ed") && !$0.lower.hasSuffix("ing")
    }
  }

  /// A list below a heading.
  func heading(
    _ blocks: [ProofBlock], _ index: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let block = blocks[index]
    var found: (count: Count, noun: Int)?
    for token in block.numbers {
      guard let count = Count(block, at: token), count.value < 200 else { continue }
      if found != nil { return nil }  // which of the two is listed cannot be told
      guard (2...60).contains(count.value), let noun = noun(block, after: count.last),
        !count.isBounded(in: block)
      else { return nil }
      found = (count, noun)
    }
    guard let found, index + 1 < blocks.count,
      let listed = rows(blocks, index + 1, block.tokens[found.noun])
        ?? below(blocks, index + 1, heading: block)
        ?? lines(blocks, index + 1, found.count.value, block.tokens[found.noun])
    else { return nil }
    tally.counts += 1
    guard listed.count != found.count.value else { return nil }
    return mismatch(block, found.count, found.noun, listed: listed.count, at: listed.place)
  }

  /// Behind how many blocks a list may go on.
  private static let interruption = 24

  /// How many lines in a row name a place with its country; nil if there is but one.
  private static func places(_ blocks: ArraySlice<ProofBlock>) -> Int? {
    let lines = blocks.prefix { block in
      guard block.isLoneLine, block.marker == nil, let last = block.tokens.last, last.text == ")",
        let open = block.tokens.lastIndex(where: { $0.text == "(" })
      else { return false }
      return Nations.country(block.tokens[(open + 1)..<(block.tokens.count - 1)]) != nil
    }
    return lines.count > 1 ? lines.count : nil
  }

  /// The items that begin with a block.
  ///
  /// - Parameter heading: the heading above; other text between numbered items is passed over then.
  private func below(
    _ blocks: [ProofBlock], _ index: Int, heading: ProofBlock?
  ) -> (count: Int, place: Place)? {
    var index = index
    while index < blocks.count, blocks[index].picture != nil { index += 1 }
    guard index < blocks.count else { return nil }
    let first = blocks[index]
    guard let end = first.tokens.indices.last else { return nil }
    let place = first.place(0, through: end)
    if case .item(let list, let depth) = first.kind {
      var count = 0
      for block in blocks[index...] {
        if let item = block.item {
          if item.list == list, item.depth == depth {
            count += 1
          } else if item.depth <= depth {
            break
          }
          if block.tokens.first.map({ Self.openEnds.contains($0.lower) }) == true { return nil }
        } else if block.kind != .itemPart {
          // A list that other text interrupts goes on behind it.
          if blocks[index...].dropFirst(count).prefix(Self.interruption).contains(where: {
            $0.marker?.value == count + 1 && $0.marker?.style == first.marker?.style
          }) {
            return nil
          }
          break
        }
      }
      return count > 1 ? (count, place) : nil
    }
    if heading != nil, let places = Self.places(blocks[index...]) { return (places, place) }
    guard let style = first.marker?.style, first.marker?.value == 1,
      heading?.marker?.style != style
    else { return nil }
    var count = 0
    for block in blocks[index...].prefix(120) {
      if let marker = block.marker, marker.style.closer == style.closer,
        marker.style.isBracketed == style.isBracketed,
        let value = marker.value(as: style.series)
      {
        guard value == count + 1 else { break }
        count = value
      } else if block.picture != nil {
        continue
      } else if let heading {
        if let own = heading.marker, block.marker?.style == own.style { break }
        if case .heading(let level?) = block.kind, case .heading(let above?) = heading.kind,
          level <= above
        {
          break
        }
        if heading.marker == nil, block.isHeading { break }
      } else if block.marker == nil, block.item == nil, block.kind != .itemPart {
        break
      }
    }
    return count > 1 ? (count, place) : nil
  }
}

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
    // ‘The following’ always counts the list below, however the sentence ends.
    let isFollowing =
      block.has("following", at: count.first - 1) || block.has("suivants", at: noun + 1)
    guard !isOfOther(block, count),
      block.tokens[colon].text == ":"
        ? colon - noun <= 8 && (isFollowing || isTail(block, (noun + 1)..<colon))
        // Announced items may also follow a full stop.
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

  /// Whether the items after the announced ones are remarks, as in minutes: they begin with a
  /// speaker, or end differently from all announced items.
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

  /// The rows of a table whose head names the counted items: ‘Three schools joined.’ above a table
  /// of schools.
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
      // More rows than any number that this check compares; the table may be long.
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

  /// Verbs whose subjects a list below names.
  ///
  /// Verbs of speech are missing, because a list could also contain the spoken words.
  private static let arrivals: WordSet = [
    "joined", "emerged", "signed", "ratified", "participated", "attended", "won", "opened",
    "closed", "received", "entered",
  ]
  /// Verbs whose subjects the same sentence names next.
  private static let actions: WordSet = [
    "took", "spoke", "came", "contributed", "presented", "responded", "volunteered",
  ]

  /// Whether words report the arrival or action of people or things that are listed next.
  func isArrival(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first,
      Self.arrivals.contains(block.tokens[first].lower)
        || Self.actions.contains(block.tokens[first].lower)
    else { return false }
    return block.tokens[range].allSatisfy { $0.kind != .mark }
  }

  /// Whether the words after the plural only describe it.
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
      if found != nil { return nil }  // either of the two may be listed
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

  /// The number of blocks that may interrupt a list.
  private static let interruption = 24

  /// The number of consecutive lines that name a place with its country; nil if there is only one.
  private static func places(_ blocks: ArraySlice<ProofBlock>) -> Int? {
    let lines = blocks.prefix { block in
      guard block.isLoneLine, block.marker == nil, let last = block.tokens.last, last.text == ")",
        let open = block.tokens.lastIndex(where: { $0.text == "(" })
      else { return false }
      return Nations.country(block.tokens[(open + 1)..<(block.tokens.count - 1)]) != nil
    }
    return lines.count > 1 ? lines.count : nil
  }

  /// The items of the list that begins at a block.
  ///
  /// - Parameter heading: the heading above, if any. Below a heading, other text may appear between
  ///   numbered items.
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
          // A list may continue after other text interrupts it.
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

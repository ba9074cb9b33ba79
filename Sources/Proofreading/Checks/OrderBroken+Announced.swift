import Findings
import Wording

// Orders announced in other words, or outside lists.
extension OrderBroken {
  /// An order in other words, such as ‘largest first’ and ‘from A to Z’.
  static func worded(_ words: [String]) -> Order? {
    guard words.contains(where: isOrdering) else { return nil }
    let text = " " + words.joined(separator: " ") + " "
    if let order = superlative(words) { return order }
    if text.contains(" in order of date ")
      || text.contains(" by date ") && text.contains(" sorted ")
    {
      return .rising
    }
    if words.last == ":", text.contains(" from a to z ") || text.contains(" sorted by name ") {
      return .alphabetical
    }
    return nil
  }

  private static let greatest: WordSet = [
    "largest", "biggest", "highest", "greatest", "longest", "tallest", "heaviest", "newest",
    "latest", "most",
  ]
  private static let least: WordSet = [
    "smallest", "lowest", "fewest", "shortest", "lightest", "oldest", "earliest", "least",
  ]
  private static let sorting: WordSet = ["order", "sorted", "z"]

  /// Whether a word appears in phrases that announce an order; each of them contains at least one.
  static func isOrdering(_ word: String) -> Bool {
    greatest.contains(word) || least.contains(word) || sorting.contains(word)
  }

  /// Words of time.
  ///
  /// Items in such an order begin with years or days.
  private static let times: WordSet = ["newest", "latest", "oldest", "earliest", "recent"]

  /// An order from one extreme to the other, such as ‘largest first’ and ‘from oldest to newest’.
  private static func superlative(_ words: [String]) -> Order? {
    for index in words.indices {
      let isGreatest = greatest.contains(words[index])
      guard isGreatest || least.contains(words[index]) else { continue }
      var next = index + 1
      if next < words.count, words[next] == "recent" { next += 1 }
      guard next < words.count else { return nil }
      let isTime = words[index..<next].contains(where: times.contains)
      if words[next] == "first", next + 1 == words.count || ![",", "and"].contains(words[next + 1])
      {
        return order(isGreatest, isTime)
      }
      guard words[next] == "to", next + 1 < words.count else { continue }
      let end = words[next + 1] == "the" && next + 2 < words.count ? next + 2 : next + 1
      if isGreatest ? least.contains(words[end]) : greatest.contains(words[end]) {
        return order(isGreatest, isTime)
      }
    }
    return nil
  }

  private static func order(_ isFalling: Bool, _ isTime: Bool) -> Order {
    isTime ? (isFalling ? .latestFirst : .earliestFirst) : isFalling ? .falling : .rising
  }

  /// Rows of a table whose only column of numbers should be in order.
  func rows(_ items: Items, _ blocks: [ProofBlock], _ order: Order) -> [Diagnostic] {
    if let keys = OrderKey.numbers(items.blocks) {
      return findings(
        items.blocks, misplaced(keys, order), order.isFalling ? "falling" : "rising")
    }
    guard case .cell(let head)? = items.blocks.first?.kind else { return [] }
    var columns: [Int: [ProofBlock]] = [:]
    for block in blocks[items.index...] {
      guard case .cell(let cell) = block.kind else { continue }
      guard cell.table == head.table else { break }
      if cell.row > 0, cell.column > 0 { columns[cell.column, default: []].append(block) }
    }
    let keys = columns.values.filter { $0.count == items.blocks.count }
      .compactMap(OrderKey.numbers)
    guard keys.count == 1, let only = keys.first else { return [] }
    return findings(items.blocks, misplaced(only, order), order.isFalling ? "falling" : "rising")
  }

  /// Names within a sentence that announces their order.
  func inline(_ block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard let colon = tokens.firstIndex(where: { $0.isMark(":") }), colon > 1,
      tokens[..<colon].contains(where: { ["alphabetical", "alphabetically"].contains($0.lower) }),
      colon + 4 < tokens.count
    else { return [] }
    var items: [ClosedRange<Int>] = []
    var start = colon + 1
    for index in (colon + 1)..<tokens.count {
      let isEnd = Sentences.ends(block, at: index)
      if isEnd || tokens[index].text == "," || tokens[index].text == ";" {
        if tokens[start].lower == "and" { start += 1 }
        guard start < index, index - start < 9 else { return [] }
        items.append(start...(index - 1))
        start = index + 1
      } else if tokens[index].lower == "and", index > start {
        return []
      }
      if isEnd { break }
    }
    guard items.count > 2,
      items.allSatisfy({ tokens[$0.lowerBound].isCapitalized })
        // Common nouns count only without a modifier.
        || items.count > 3
          && items.allSatisfy({ $0.count == 1 && tokens[$0.lowerBound].kind == .word })
    else { return [] }
    let keys = items.map { SortKey(tokens[$0].map(\.lower).joined(separator: " ")) }
    let misplaced = OrderKey.misplaced(keys)
    guard let first = misplaced.first else { return [] }
    return [
      finding(
        "‘\(block.words(items[first].lowerBound, through: items[first].upperBound))’ breaks the alphabetical order of the list",
        at: block.place(items[first].lowerBound, through: items[first].upperBound))
    ]
  }
}

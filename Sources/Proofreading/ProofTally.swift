/// The extent of the inspection.
package struct ProofTally: Sendable, Hashable {
  /// Numbers in figures.
  package var figures = 0
  /// Days and ranges of days.
  package var dates = 0
  /// Lists of items.
  package var lists = 0
  /// Numbers compared with listed items.
  package var counts = 0
  /// Words.
  package var words = 0

  /// Makes an empty tally.
  package init() {}

  /// Counts the words, figures and lists of a text.
  init(of text: ProofText) {
    var lists: Set<Int> = []
    for block in text.blocks {
      for token in block.tokens {
        switch token.kind {
        case .word: words += 1
        case .number: figures += 1
        default: break
        }
      }
      dates += block.dates.count
      if let item = block.item { lists.insert(item.list) }
    }
    self.lists = lists.count
  }

  /// Adds the counts of another tally.
  package mutating func add(_ other: ProofTally) {
    figures += other.figures
    dates += other.dates
    lists += other.lists
    counts += other.counts
    words += other.words
  }

  /// A line for people.
  package var summary: String {
    "\(Self.number(words, "word", "words")), \(Self.number(figures, "figure", "figures")), "
      + "\(Self.number(dates, "date", "dates")), \(Self.number(lists, "list", "lists")); "
      + "\(Self.number(counts, "count", "counts")) compared"
  }

  private static func number(_ count: Int, _ one: String, _ many: String) -> String {
    var digits = String(count)
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: index))
      index -= 3
    }
    return "\(digits) \(count == 1 ? one : many)"
  }
}

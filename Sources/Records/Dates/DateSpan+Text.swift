public import Wording

extension DateSpan {
  /// The span in words, such as `26–27 February 2024`, `September 2024` or `1992–1999`.
  public func text(_ words: Words) -> String {
    guard start != end else { return start.text(words) }
    let (a, b) = (start.first, end.first)
    switch (start.precision, end.precision) {
    case (.day, .day) where a.year == b.year && a.month == b.month:
      return "\(a.day)–\(end.text(words))"
    case (.day, .day) where a.year == b.year:
      return "\(a.day) \(words.months[a.month - 1]) – \(end.text(words))"
    case (.month, .month) where a.year == b.year:
      return "\(words.months[a.month - 1])–\(end.text(words))"
    case (.year, .year): return "\(a.year)–\(b.year)"
    default: return "\(start.text(words)) – \(end.text(words))"
    }
  }
}

extension DateUnit {
  /// The unit in words.
  public func text(_ words: Words) -> String {
    switch precision {
    case .day: "\(first.day) \(words.months[first.month - 1]) \(first.year)"
    case .month: "\(words.months[first.month - 1]) \(first.year)"
    case .quarter: words.quarter((first.month + 2) / 3, first.year)
    case .year: "\(first.year)"
    }
  }
}

extension [DateSpan] {
  /// The dates in words, as a list.
  public func text(_ words: Words) -> String {
    map { $0.text(words) }.joined(separator: "; ")
  }
}

public import Wording

extension DateSpan {
  /// The span in words, such as `26–27 February 2024`, `September 2024` or `1992–1999`.
  public func text(_ words: Words) -> String {
    guard start != end else { return start.text(words) }
    let (a, b) = (start.first, end.first)
    let last = end.textInside(words)
    switch (start.precision, end.precision) {
    case (.day, .day) where a.year == b.year && a.month == b.month:
      return "\(words.day(a.day))–\(last)"
    case (.day, .day) where a.year == b.year:
      return "\(words.day(a.day)) \(words.months[a.month - 1]) – \(last)"
    case (.month, .month) where a.year == b.year:
      return "\(words.months[a.month - 1])–\(last)"
    case (.year, .year): return "\(a.year)–\(b.year)"
    default: return "\(start.text(words)) – \(last)"
    }
  }
}

extension DateUnit {
  /// The unit in words.
  public func text(_ words: Words) -> String {
    switch precision {
    case .day: "\(words.day(first.day)) \(words.months[first.month - 1]) \(first.year)"
    case .month: "\(words.months[first.month - 1]) \(first.year)"
    case .quarter: words.quarter((first.month + 2) / 3, first.year)
    case .year: "\(first.year)"
    }
  }

  /// The unit as a person writes it behind other words: a quarter without a capital letter.
  fileprivate func textInside(_ words: Words) -> String {
    let text = text(words)
    return precision == .quarter ? text.prefix(1).lowercased() + text.dropFirst() : text
  }
}

extension [DateSpan] {
  /// The dates in words, as a list.
  public func text(_ words: Words) -> String {
    map { $0.text(words) }.joined(separator: "; ")
  }
}

import Records
import Wording

extension Token {
  /// Whether the token begins with a Latin letter.
  ///
  /// Lists sort names in other scripts separately.
  var isLatin: Bool { text.unicodeScalars.first.map { $0.value < 0x250 } ?? false }
}

/// The keys for ordering items.
enum OrderKey {
  /// The words at the start of an item, without marks, case and accents.
  static func words(_ block: ProofBlock, dropsArticle: Bool) -> SortKey {
    var words: [String] = []
    for token in block.tokens[block.start...] where token.kind != .mark {
      if words.isEmpty, dropsArticle, ["the", "a", "an"].contains(token.lower),
        block.tokens.count > block.start + 1
      {
        continue
      }
      words.append(token.lower)
      if words.count == 6 { break }
    }
    return SortKey(words.joined(separator: " "))
  }

  /// The last word of a name: of the first words of an item up to a mark.
  static func surname(_ block: ProofBlock) -> SortKey {
    var last = ""
    for token in block.tokens[block.start...].prefix(8) {
      guard token.kind == .word else { break }
      last = token.lower
    }
    return SortKey(last)
  }

  /// The country that an item begins or ends with.
  static func country(_ block: ProofBlock) -> SortKey? {
    let named = Nations.named(in: block.tokens[block.start...]).filter(\.isName)
    guard let first = named.first else { return nil }
    let mention =
      first.range.lowerBound <= block.start + 1 ? first : named.count == 1 ? first : nil
    return mention.map { mention in
      SortKey(block.tokens[mention.range].map(\.lower).joined(separator: " "))
    }
  }

  /// The number of each item: its only one, or the year or day at its start.
  static func numbers(_ items: [ProofBlock]) -> [Double]? {
    let numbers = items.map { block -> Double? in
      if let date = block.dates.first, date.tokens.lowerBound <= block.start + 1,
        let day = date.first.civil
      {
        return Double(day.dayNumber)
      }
      let found = block.tokens[block.start...].filter { $0.kind == .number }
      guard let first = found.first, var value = Double(first.text.filter { $0 != "," }),
        let at = block.tokens.firstIndex(where: { $0.range == first.range })
      else { return nil }
      if at + 1 < block.tokens.count, let factor = factors[block.tokens[at + 1].lower] {
        value *= factor
      }
      return found.count == 1 || block.tokens[block.start].kind == .number ? value : nil
    }
    guard numbers.allSatisfy({ $0 != nil }) else { return nil }
    return numbers.compactMap(\.self)
  }

  private static let factors: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9,
  ]

  /// The days that items begin with; nil unless all do.
  static func days(_ items: [ProofBlock]) -> [Int]? {
    let days = items.map { block -> Int? in
      guard let date = block.dates.first, date.tokens.lowerBound == block.start else { return nil }
      return date.first.civil?.dayNumber
    }
    guard days.allSatisfy({ $0 != nil }) else { return nil }
    return days.compactMap(\.self)
  }

  /// The items to move to put the others in order: those outside the longest rising subsequence.
  ///
  /// Of two swapped neighbours, the second has to move.
  static func misplaced(_ keys: [some Comparable]) -> [Int] {
    // The first items of rising subsequences of each length, found from the end.
    var starts: [Int] = []
    var after = [Int?](repeating: nil, count: keys.count)
    for index in keys.indices.reversed() {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if keys[starts[middle]] >= keys[index] { low = middle + 1 } else { high = middle }
      }
      after[index] = low > 0 ? starts[low - 1] : nil
      if low == starts.count { starts.append(index) } else { starts[low] = index }
    }
    guard starts.count < keys.count else { return [] }
    var kept: Set<Int> = []
    var next = starts.last
    while let index = next {
      kept.insert(index)
      next = after[index]
    }
    return keys.indices.filter { !kept.contains($0) }
  }
}

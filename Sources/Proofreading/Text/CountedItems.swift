/// A number with the plural that it counts, such as ‘around 60 key stakeholders’.
struct CountedItems {
  /// How exact a number is meant to be.
  enum Bound { case exact, around, above, below }

  var count: Count
  /// The plural, in lower case.
  var noun: String
  var nounToken: Int
  var bound: Bound
  /// The number of the block.
  var block: Int

  static let qualifiers: WordSet = [
    "over", "than", "more", "around", "about", "nearly", "almost", "some", "approximately", "least",
    "at", "a", "total", "of", "up", "to", "currently", "only",
  ]

  /// The counted items of a block.
  ///
  /// - Parameter includingPictures: whether descriptions of pictures count; they usually repeat the
  ///   text.
  static func all(
    in block: ProofBlock, number: Int, includingPictures: Bool = false
  ) -> [CountedItems] {
    guard includingPictures || block.picture == nil else { return [] }
    var items: [CountedItems] = []
    for token in block.numbers {
      guard let count = Count(block, at: token), count.value > 1,
        // A year does not count items.
        !(block.tokens[token].text.utf8.count == 4 && (1900...2100).contains(count.value)),
        block.date(at: token) == nil,
        let noun = plural(block, after: count.last)
      else { continue }
      items.append(
        CountedItems(
          count: count, noun: block.tokens[noun].lower, nounToken: noun,
          bound: bound(of: count, in: block), block: number))
    }
    return items
  }

  private static let irregular: WordSet = [
    "people", "children", "women", "men", "youth", "staff", "alumni", "faculty", "criteria",
    "phenomena", "media", "data",
  ]
  private static let ends: WordSet = [
    "of", "in", "for", "to", "from", "with", "by", "that", "which", "who", "on", "at", "per", "is",
    "was", "has", "then", "your", "our", "their", "my", "his", "her", "when", "but", "so", "if",
    "this", "its", "as", "were", "are", "have", "had", "can", "will", "or", "and",
    "de", "des", "du", "en", "dans", "pour", "sur", "qui", "que", "et", "ou", "ont", "sont", "par",
    "avec", "aux", "au",
  ]

  /// The plural after a number, with words that describe it between them.
  static func plural(_ block: ProofBlock, after last: Int) -> Int? {
    var found: Int?
    for index in (last + 1)..<min(last + 7, block.tokens.count) {
      let token = block.tokens[index]
      if token.text == "-" || token.text == "‑", !token.isApart { continue }
      guard token.kind == .word, !ends.contains(token.lower) else { break }
      let word = token.lower
      let isPlural =
        irregular.contains(word)
        || word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
          && !word.hasSuffix("us") && !word.hasSuffix("'s")
        || word.utf8.count > 4 && (word.hasSuffix("aux") || word.hasSuffix("eux"))
          && word != "deux"
      if isPlural { found = index } else if found != nil { break }
    }
    return found
  }

  private static func bound(of count: Count, in block: ProofBlock) -> Bound {
    for distance in 1...3 where count.first - distance >= block.start {
      switch block.tokens[count.first - distance].lower {
      case "over", "exceeding", "beyond", "least": return .above
      case "than": return block.has("more", at: count.first - distance - 1) ? .above : .below
      case "around", "about", "approximately", "some", "roughly": return .around
      case "nearly", "almost": return .below
      case "to" where block.has("up", at: count.first - distance - 1): return .below
      case "a", "total", "of": continue
      default: return .exact
      }
    }
    return .exact
  }

  /// Whether two numbers are close enough to describe the same items.
  static func areNear(_ a: CountedItems, _ b: CountedItems) -> Bool {
    max(a.count.value, b.count.value) <= 2 * min(a.count.value, b.count.value)
  }

  /// Whether two numbers of the same items contradict each other.
  static func contradict(_ a: CountedItems, _ b: CountedItems) -> Bool {
    let (x, y) = (a.count.value, b.count.value)
    if x == y { return a.bound != b.bound && a.bound != .exact && b.bound != .exact }
    switch (a.bound, b.bound) {
    case (.exact, .exact): return true
    case (.above, .exact): return y < x || y > x + max(1, x / 5)
    case (.exact, .above): return x < y || x > y + max(1, y / 5)
    case (.around, _), (_, .around), (.below, _), (_, .below):
      return abs(x - y) * 5 > max(x, y)
    case (.above, .above): return true
    }
  }

  /// The same in a document that begins a number of blocks earlier.
  func moved(by blocks: Int) -> CountedItems {
    var moved = self
    moved.block += blocks
    return moved
  }

  /// The words of the number and its noun.
  func words(in blocks: [ProofBlock]) -> String {
    let block = blocks[self.block]
    var first = count.first
    if bound != .exact {
      let isPair = ["than", "least", "to"].contains { block.has($0, at: first - 1) }
      first = max(block.start, first - (isPair ? 2 : 1))
    }
    return block.words(first, through: nounToken)
  }
}

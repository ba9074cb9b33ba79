/// A set of words that tells most others apart by their first byte and their length, without hashing them.
///
/// Checks look up nearly every word of a text in small sets that hardly any word is in.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<String>
  /// A bit for each pair of a first byte and a length that a word of the set has.
  private var filter: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    for word in self.words {
      let bit = Self.bit(of: word)
      let mask = UInt64(1) << UInt64(bit & 63)
      switch bit >> 6 {
      case 0: filter.0 |= mask
      case 1: filter.1 |= mask
      case 2: filter.2 |= mask
      default: filter.3 |= mask
      }
    }
  }

  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is in the set.
  func contains(_ word: String) -> Bool {
    let bit = Self.bit(of: word)
    let part =
      switch bit >> 6 {
      case 0: filter.0
      case 1: filter.1
      case 2: filter.2
      default: filter.3
      }
    return part & UInt64(1) << UInt64(bit & 63) != 0 && words.contains(word)
  }

  private static func bit(of word: String) -> Int {
    let bytes = word.utf8
    return (Int(bytes.first ?? 0) &* 11 &+ bytes.count) & 255
  }
}

/// Rules out most words that are not in a collection by their first byte and length, without
/// hashing.
struct WordFilter: Sendable {
  /// A bit for each pair of a first byte and a length that a word of the collection has.
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ words: some Sequence<String>) {
    for word in words {
      let bit = Self.bit(of: word)
      let mask = UInt64(1) << UInt64(bit & 63)
      switch bit >> 6 {
      case 0: bits.0 |= mask
      case 1: bits.1 |= mask
      case 2: bits.2 |= mask
      default: bits.3 |= mask
      }
    }
  }

  /// Whether the collection may contain a word.
  func mayContain(_ word: String) -> Bool {
    let bit = Self.bit(of: word)
    let part =
      switch bit >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return part & UInt64(1) << UInt64(bit & 63) != 0
  }

  private static func bit(of word: String) -> Int {
    let bytes = word.utf8
    return (Int(bytes.first ?? 0) &* 11 &+ bytes.count) & 255
  }
}

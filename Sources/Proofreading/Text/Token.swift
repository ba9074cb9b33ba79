/// A word, number or mark of a block.
package struct Token: Sendable {
  /// The kind of a token.
  package enum Kind: Sendable {
    /// Letters, with apostrophes and digits between or after them.
    case word
    /// Digits, with separators between them.
    case number
    /// Digits with letters after them, such as ‘5th’.
    case numbered
    /// Any other character.
    case mark
  }

  /// The kind of the token.
  package let kind: Kind
  /// Where it is in the block's text, in bytes of UTF-8.
  package let range: Range<Int>
  /// The characters.
  package let text: String
  /// The characters in lower case, with straight apostrophes.
  package let lower: String
  /// Whether white space or the start of the block is before it.
  package let isApart: Bool

  /// Whether the token is a given mark.
  package func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

  /// Whether the token has only ASCII characters.
  package var isASCII: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// Whether the token begins with a capital letter.
  package var isCapitalized: Bool {
    guard let first = text.utf8.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }
}

extension Array where Element == Token {
  /// Whether a token is a given word or mark.
  func has(_ word: String, at index: Int) -> Bool {
    indices.contains(index) && self[index].lower == word
  }

  /// Whether a token follows the one before without white space.
  func isGlued(_ index: Int) -> Bool { index > 0 && index < count && !self[index].isApart }
}

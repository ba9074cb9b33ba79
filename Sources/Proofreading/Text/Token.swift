/// A word, number or mark of a block.
package struct Token: Sendable {
  /// What a token is.
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

  /// What the token is.
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

  /// Whether the token begins with a capital letter.
  package var isCapitalized: Bool { text.first?.isUppercase ?? false }
}

/// What tells values apart where records are grouped: two spellings that differ only in case, in
/// spaces or in how Unicode writes their letters are one.
package struct GroupKey: Sendable, Hashable {
  private let text: String

  /// The key of a value.
  package init(_ value: String) {
    if Self.isPlain(value) {
      text = value.lowercased()
      return
    }
    var folded = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in value.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpacePending = !folded.isEmpty
      } else if scalar.isASCII || scalar.properties.generalCategory != .format {
        if isSpacePending { folded.append(" ") }
        isSpacePending = false
        folded.append(scalar)
      }
    }
    // Texts that are canonically equivalent are equal in Swift, and hash alike.
    text = String(folded).lowercased()
  }

  /// Whether a value is ASCII with single spaces between its words, so only its case is folded.
  private static func isPlain(_ value: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in value.utf8 {
      guard byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20
  }
}

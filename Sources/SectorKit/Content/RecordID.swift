/// The rule for ids of records: they become file names, anchors and words of configurations.
enum RecordID {
  /// Whether a text can be an id: letters, digits, `-`, `_` and `.`, beginning with one of the
  /// first two.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first)
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || isDigit($0) || $0 == "-" || $0 == "_" || $0 == "."
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

/// The rule for ids of records: they become file names, anchors and words of configurations.
package enum RecordID {
  /// Whether a text can be an id: letters, digits, `-`, `_` and `.`, beginning with one of the
  /// first two.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isWord(first) else { return false }
    return text.unicodeScalars.allSatisfy {
      isWord($0) || $0 == "-" || $0 == "_" || $0 == "."
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }
}

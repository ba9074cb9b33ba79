/// The rules for IDs of records, which are used in file names, anchors and configurations.
package enum RecordID {
  /// Whether a text is a valid ID: letters, digits, `-`, `_` and `.`, starting with a letter or
  /// digit.
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

import Wording

/// The rules for IDs of records, which appear in file names, anchors and configurations.
package enum RecordID {
  /// Whether a text is a valid ID: letters with their marks, digits, `-`, `_` and `.`, starting with a
  /// letter or digit.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isWord(first) else { return false }
    return text.unicodeScalars.allSatisfy(isPart)
  }

  /// The ID that a name comes nearest to, which is that name in most cases; nil if it has no
  /// character that IDs allow.
  package static func nearest(to name: String) -> String? {
    let parts = name.unicodeScalars.filter(isPart).drop { !isWord($0) }
    let id = String(String.UnicodeScalarView(parts)).composed
    return isValid(id) ? id : nil
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || scalar == "-" || scalar == "_" || scalar == "." || isMark(scalar)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default:
      !scalar.isASCII && !scalar.properties.isDefaultIgnorableCodePoint
        && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .decimalNumber)
    }
  }

  /// Whether a scalar is a sign of a letter, which many scripts cannot be written without.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }
}

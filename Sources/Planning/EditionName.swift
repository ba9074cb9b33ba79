/// The rules for the names of editions, which appear in paths, addresses and messages.
public enum EditionName {
  /// The maximum length in bytes, which leaves room for file extensions.
  public static let maxLength = 100

  /// Whether a name consists of letters, digits, `-`, `_` and `.`, and starts with a letter or
  /// digit.
  public static func isValid(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first.isNumber,
      name.utf8.count <= maxLength
    else { return false }
    return name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_.".unicodeScalars.contains($0)
        || $0.properties.canonicalCombiningClass != .notReordered
    }
  }
}

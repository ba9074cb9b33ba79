/// The syntax of BCP 47 language tags.
public enum LanguageTag {
  /// Whether a text has the form of a BCP 47 tag: letters and digits in groups of at most eight, a
  /// hyphen between them, letters first.
  public static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.allSatisfy(isLetter), first.count >= 2,
      text.utf8.count <= 35
    else { return false }
    return parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// The rules for mail addresses in configurations.
enum MailAddressRule {
  /// Whether a text is a mail address: a name, `@` and a domain, in ASCII characters that need no
  /// quotes.
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    // Each part consists of words separated by single dots.
    guard
      parts.allSatisfy({ part in
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      })
    else { return false }
    return parts[0].utf8.allSatisfy { isWord($0) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
      && parts[1].utf8.allSatisfy { isWord($0) || $0 == 0x2D || $0 == 0x2E }
      && text.utf8.count <= 254
  }

  /// The mail address in a `mailto:` URL; nil for any other URL.
  static func address(in url: String) -> String? {
    guard url.lowercased().hasPrefix("mailto:") else { return nil }
    let address = String(url.dropFirst(7).prefix { $0 != "?" })
    return isValid(address) ? address : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

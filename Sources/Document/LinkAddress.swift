public import Findings

/// Where an address leads: the one rule for links in Markdown and for fields that hold addresses.
public enum LinkAddress: Sendable, Hashable {
  /// It leads somewhere: as written, or with an obvious part added.
  case complete(String)
  /// It has a scheme that is not allowed.
  case refused(scheme: String)
  /// It has a scheme that is allowed, but leads nowhere.
  case malformed
  /// It has no scheme: a path, or the name of a file.
  case relative

  /// Reads an address; blanks around it are no part of it.
  public init(_ written: String, schemes: Set<String> = LinkScheme.allowedInReports) {
    if Self.isOrdinary(written), schemes.contains("https") {
      self = .complete(written)
      return
    }
    let address = Self.trimmed(written)
    guard let scheme = LinkScheme(of: address)?.name else {
      self = Self.completed(address).map(LinkAddress.complete) ?? .relative
      return
    }
    guard schemes.contains(scheme) else {
      self = .refused(scheme: scheme)
      return
    }
    guard Self.isSound(address, scheme: scheme) else {
      self = .malformed
      return
    }
    // One spelling for all, because code that follows links to records searches for it.
    self = .complete(
      scheme == LinkScheme.record && !address.hasPrefix("record:")
        ? "record:\(address.drop { $0 != ":" }.dropFirst())" : address)
  }

  /// Whether an address is `https://` and a host of ASCII letters and figures, as most are.
  private static func isOrdinary(_ address: String) -> Bool {
    let start = "https://".utf8.count
    var address = address
    return address.withUTF8 { bytes in
      guard bytes.count > start, bytes.starts(with: "https://".utf8) else { return false }
      // Without a branch in it, the loop takes many bytes at a time.
      var isOdd: UInt8 = 0
      for byte in bytes { isOdd |= byte &- 0x21 > 0x5D ? 1 : 0 }
      guard isOdd == 0 else { return false }
      for byte in bytes[start...] {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          continue
        case UInt8(ascii: "/"): return isLetterOrDigit(bytes[start])
        default: return false
        }
      }
      return isLetterOrDigit(bytes[start])
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last)
    else { return text }
    let start = text.utf8.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) }.map(start.index(after:)) ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  /// An address without a scheme whose scheme is beyond doubt, with it.
  private static func completed(_ address: String) -> String? {
    let bytes = address.utf8
    if bytes.starts(with: "//".utf8) {
      return isSound("https:\(address)", scheme: "https") ? "https:\(address)" : nil
    }
    if bytes.prefix(4).elementsEqual("www.".utf8) || bytes.prefix(4).elementsEqual("WWW.".utf8) {
      return bytes.count > 4 ? "https://\(address)" : nil
    }
    var text = address
    return text.withUTF8({ isMailAddress($0[...]) }) ? "mailto:\(address)" : nil
  }

  /// Whether an address of an allowed scheme leads somewhere.
  private static func isSound(_ address: String, scheme: String) -> Bool {
    var address = address
    return address.withUTF8 { bytes in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
      return isSound(bytes[(colon + 1)...], scheme: scheme)
    }
  }

  /// Whether the text after a scheme leads somewhere.
  private static func isSound(_ rest: Bytes, scheme: String) -> Bool {
    if rest.contains(where: { $0 < UInt8(ascii: " ") }) { return false }
    switch scheme {
    case "http", "https":
      let slash = UInt8(ascii: "/")
      guard rest.count > 2, rest[rest.startIndex] == slash, rest[rest.startIndex + 1] == slash
      else { return false }
      let host = rest.dropFirst(2).prefix { !endsHost($0) }
      return host.contains(where: isLetterOrDigit) && !host.contains(where: isForbiddenInHost)
    case "mailto":
      let people = rest.prefix { $0 != UInt8(ascii: "?") }
      if people.isEmpty { return people.endIndex < rest.endIndex }
      return people.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        .allSatisfy { isMailAddress($0, among: true) }
    case "tel": return rest.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    default: return true
    }
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): true
    default: false
    }
  }

  private static func isForbiddenInHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// Whether a text is the address of a mailbox.
  ///
  /// - Parameter among: whether it follows `mailto:`, where the host need not have a dot.
  private static func isMailAddress(_ text: Bytes, among: Bool = false) -> Bool {
    let text = among ? text.drop { $0 == UInt8(ascii: " ") } : text
    guard let at = text.firstIndex(of: UInt8(ascii: "@")) else {
      return among && String(decoding: text, as: UTF8.self).lowercased().contains("%40")
    }
    let (name, host) = (text[..<at], text[(at + 1)...])
    func isPart(_ byte: UInt8) -> Bool {
      byte > UInt8(ascii: " ") && !"<>()[]\\,;:\"@/".utf8.contains(byte)
    }
    guard !name.isEmpty, !host.isEmpty, name.allSatisfy(isPart), host.allSatisfy(isPart) else {
      return false
    }
    return among || host.dropFirst().dropLast().contains(UInt8(ascii: "."))
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}

extension DiagnosticCode {
  static let malformedAddress = DiagnosticCode(
    "malformed-address", .warning,
    cause: "An address begins like a valid one, but leads nowhere.",
    example: "See the [programme](https:/www.example.org/programme) of the forum.",
    cure: """
      Write the complete address: https://www.example.org/page, mailto:name@example.org, \
      tel:+33145681000.
      """)
  static let relativeLink = DiagnosticCode(
    "relative-link", .warning,
    cause: "A link leads to a file beside the text that is not published with the edition.",
    example: "See the [programme](files/programme.pdf) of the forum.",
    cure: """
      Put the file on the web and write its complete address, or link to a record with ‘record:’. \
      The name of a site needs https:// in front.
      """)
}

extension Diagnostic {
  /// An address that leads nowhere.
  public static func malformedAddress(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .malformedAddress, "‘\(address)’ leads nowhere and does not become a link", at: place,
      fix: fix(of: address))
  }

  /// A link to a file beside the text.
  public static func relativeLink(_ address: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .relativeLink,
      address.isEmpty
        ? "this link has no address" : "‘\(address)’ is not published with the edition",
      at: place, fix: "write its complete web address, which begins with https://")
  }

  private static func fix(of address: String) -> String {
    let scheme = LinkScheme(of: address)?.name
    switch scheme {
    case "mailto": return "write mailto: and the bare address, such as mailto:name@example.org"
    case "tel": return "write tel: and the number, such as tel:+33145681000"
    default:
      let rest = address.drop { $0 != ":" }.drop { ":/\\ ".contains($0) }
      guard let scheme, !rest.isEmpty else { return "write the complete address" }
      return "did you mean ‘\(scheme)://\(rest)’?"
    }
  }
}

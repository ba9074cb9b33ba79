public import Findings

/// The scheme of an address, as browsers see it.
public struct LinkScheme: Sendable, Hashable {
  /// The scheme of links to records, wherever these are in the report.
  static let record = "record"

  /// The beginning of addresses that name a figure of the report; such a link becomes text.
  public static let figure = "figure:"

  /// The beginning of addresses that name the language of a link's words, such as `language:zh`; such
  /// a link becomes a run of text in that language.
  public static let language = "language:"

  /// The language tag in an address, valid or not; nil if the address names no language.
  public static func language(of address: String) -> String? {
    guard let first = address.utf8.first, first | 0x20 == UInt8(ascii: "l") else { return nil }
    let scheme = address.prefix(language.count)
    return scheme.lowercased() == language ? String(address.dropFirst(language.count)) : nil
  }

  /// The schemes that texts of reports may link to; `record:` leads to a record of the same report.
  public static let allowedInReports: Set<String> = [
    "http", "https", "mailto", "record", "tel",
  ]

  /// The scheme's name in lower case, without the colon.
  public let name: String

  /// Finds the scheme of an address; nil if it has none.
  ///
  /// Browsers ignore control characters and white space, so `java\nscript:` is a script; they
  /// are ignored here too.
  public init?(of address: String) {
    let bytes = address.utf8
    // For nearly every address this loop ends within a word, before anything is allocated.
    for index in bytes.indices {
      switch bytes[index] {
      case 0...UInt8(ascii: " "): continue
      case UInt8(ascii: ":"):
        let scheme = String(
          decoding: bytes[..<index].filter { $0 > UInt8(ascii: " ") }, as: UTF8.self)
        guard !scheme.isEmpty else { return nil }
        name = scheme.lowercased()
        return
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        continue
      default: return nil
      }
    }
    return nil
  }
}

extension DiagnosticCode {
  /// The codes for findings about addresses.
  public static let addresses: [DiagnosticCode] = [
    linkScheme, malformedAddress, relativeLink, languageTag,
  ]

  static let linkScheme = DiagnosticCode(
    "link-scheme", .error, cause: "A link or image has a kind of address that is not allowed.",
    example: "See the [programme](file:///home/lee/programme.pdf) of the forum.",
    cure: "Use http, https, mailto or tel, or ‘record:’ for a record in the same report.")

  static let languageTag = DiagnosticCode(
    "language-tag", .error,
    cause: "A link that marks the language of its words does not use a language tag.",
    example: "The theme was [创新](language:Chinese-simplified).",
    cure: "Use a BCP 47 tag, such as zh, zh-Hans or mn.")
}

extension Diagnostic {
  /// The finding about a link whose language is no language tag.
  public static func languageTag(_ tag: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .languageTag,
      tag.isEmpty
        ? "no language is named here"
        : "‘\(tag)’ is not a language tag; the words stay without a language",
      at: place, fix: "write one such as en or zh-Hans")
  }

  /// An address of a kind that is not allowed.
  public static func linkScheme(_ scheme: String, at place: Place, allowed: [String]) -> Diagnostic
  {
    Diagnostic(
      .linkScheme,
      "addresses that begin with ‘\(scheme):’ are not allowed; the words appear as plain text",
      at: place,
      fix: "allowed are \(allowed.joined(separator: ", "))")
  }
}

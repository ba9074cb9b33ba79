public import Findings

/// The scheme of an address, as browsers see it.
public struct LinkScheme: Sendable, Hashable {
  /// The scheme of links to records, wherever these stand in the report.
  static let record = "record"

  /// The beginning of addresses that name a figure of the report; such a link becomes text.
  public static let figure = "figure:"

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
  /// What can be wrong with an address.
  public static let addresses: [DiagnosticCode] = [linkScheme, malformedAddress, relativeLink]

  static let linkScheme = DiagnosticCode(
    "link-scheme", .error, cause: "A link or image leads to an address of a kind not allowed.",
    example: "See the [programme](file:///home/lee/programme.pdf) of the forum.",
    cure: "Use http, https, mailto or tel, or ‘record:’ for a record of the same report.")
}

extension Diagnostic {
  /// An address of a kind that is not allowed.
  public static func linkScheme(_ scheme: String, at place: Place, allowed: [String]) -> Diagnostic
  {
    Diagnostic(
      .linkScheme,
      "addresses that begin with ‘\(scheme):’ are not allowed; its words stay as text", at: place,
      fix: "allowed are \(allowed.joined(separator: ", "))")
  }
}

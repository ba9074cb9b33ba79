/// The policies for a browser's use of a preview's pages.
enum SitePolicy {
  /// Headers of every answer.
  static let common: [(name: String, value: String)] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "SAMEORIGIN"),
  ]

  /// The policy of the preview's own page: its own scripts, and frames with the shown edition.
  ///
  /// - Parameter editor: the address that opens an editor, which the page may lead to, too.
  static func shell(editor: String?) -> String {
    let goal = editor.map { " \(Self.goal(of: $0))" } ?? ""
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; frame-src 'self'\(goal); base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'none'"
  }

  /// The policy's name for the target of an address: its scheme, with the host where it has one on
  /// the web.
  private static func goal(of address: String) -> Substring {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    if parts.count > 2, parts[0] == "http:" || parts[0] == "https:" {
      return address[..<parts[2].endIndex].prefix { $0 != ";" && !$0.isWhitespace }
    }
    return address.prefix { $0 != ":" } + ":"
  }

  /// The policy of editions: none of their scripts run, and nothing is fetched from elsewhere.
  ///
  /// They keep the origin of the preview, whose page marks the changes in them.
  static let content =
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    + "font-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; "
    + "frame-ancestors 'self'; sandbox allow-same-origin"

  /// The policy of PDF, which browsers show with a viewer that no sandbox lets in.
  static let document =
    "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
}

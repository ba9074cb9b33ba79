import Theming
import Writers

/// The logo of a theme as an element of a page, which holds the picture inside itself.
struct LogoElement {
  private let logo: ThemeLogo

  /// The element of a logo.
  init(_ logo: ThemeLogo) { self.logo = logo }

  /// The element.
  var html: String {
    "<img class=\"logo\" src=\"data:\(logo.mediaType);base64,\(base64)\" alt=\"\(alternative)\">"
  }

  private var alternative: String {
    logo.alternative.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("<", with: "&lt;")
  }

  private var base64: String {
    String(decoding: Base64.encoded(logo.bytes).filter { $0 > 0x20 }, as: UTF8.self)
  }
}

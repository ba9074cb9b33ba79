import Theming
import Writers

/// The logo of a theme as an element of a page.
struct LogoElement {
  /// The height of the logo in mail in pixels.
  private static let mailHeight = 44
  /// The maximum width of the logo in mail in pixels.
  private static let mailWidth = 280

  private let logo: ThemeLogo

  /// The element of a logo.
  init(_ logo: ThemeLogo) { self.logo = logo }

  /// The element for pages on the web, which holds the picture inside itself.
  var html: String { "<img class=\"logo\" src=\"\(address)\" alt=\"\(alternative)\">" }

  /// The element for mail, with its size in attributes, which some clients alone obey.
  ///
  /// - Returns: nil if there is no picture that clients show.
  func mail(at address: String) -> String? {
    guard let bytes = logo.mailBytes, let file = try? PictureFile(bytes) else { return nil }
    let scale = min(
      Double(Self.mailHeight) / Double(file.height), Double(Self.mailWidth) / Double(file.width))
    let size = [file.width, file.height].map { max(1, Int((Double($0) * scale).rounded())) }
    return
      "<img class=\"logo\" src=\"\(address)\" width=\"\(size[0])\" height=\"\(size[1])\" alt=\"\(alternative)\">"
  }

  /// The address of the picture for mail that holds it inside itself.
  var mailPreviewAddress: String? {
    logo.mailBytes.map { "data:image/png;base64,\(Self.base64($0))" }
  }

  private var address: String { "data:\(logo.mediaType);base64,\(Self.base64(logo.bytes))" }

  private var alternative: String {
    logo.alternative.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("<", with: "&lt;")
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    String(decoding: Base64.encoded(bytes).filter { $0 > 0x20 }, as: UTF8.self)
  }
}

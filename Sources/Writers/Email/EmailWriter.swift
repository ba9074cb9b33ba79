public import Document

/// Writes the HTML of mail, for clients that know neither style sheets nor newer elements.
///
/// Parts are laid out in tables. Classes name the roles; ``MailStyler`` turns them into style attributes.
public struct EmailWriter: DocumentWriter {
  /// The width of a message's content in pixels.
  public static let width = 600

  private let webURL: String?
  private let laterPages: [String: String]
  private let pictureAddresses: [Asset: String]

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - webURL: where the edition can be read on the web, if it can. Links inside the edition and
  ///     pictures lead there; without it, links become their words.
  ///   - laterPages: the pages beside it that hold a part of the edition, by the names that links
  ///     lead to; other parts are on the page itself.
  ///   - pictureAddresses: the addresses of pictures that come with the message; other pictures
  ///     become their descriptions where there is no `webURL`.
  public init(
    webURL: String? = nil, laterPages: [String: String] = [:],
    pictureAddresses: [Asset: String] = [:]
  ) {
    self.laterPages = laterPages
    self.webURL = webURL
    self.pictureAddresses = pictureAddresses
  }

  /// `email`.
  public var format: Format { .email }
  /// Mail is always a page.
  public var writesFragments: Bool { false }
  /// `email.html`.
  public var fileExtension: String { "email.html" }

  /// The text as it is: HTML templates escape values themselves.
  public func escaped(_ text: String) -> String { text }

  /// Writes a piece.
  public func write(_ piece: WritablePiece, style: WritingStyle) -> [UInt8] {
    var renderer = EmailRenderer(
      words: piece.words, direction: piece.outline.direction,
      footnoteNumbers: piece.outline.footnoteNumbers, webURL: webURL,
      laterPages: laterPages, pictureAddresses: pictureAddresses, pictures: piece.outline.pictures)
    return renderer.render(piece.content)
  }
}

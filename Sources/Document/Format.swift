/// The name of a format that documents are written in, such as `html`.
public struct Format: RawRepresentable, Sendable, Hashable {
  /// The name as configurations and the command line write it.
  public let rawValue: String

  /// Names a format.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A web page.
  public static let html = Format(rawValue: "html")
  /// GitHub-flavoured Markdown.
  public static let markdown = Format(rawValue: "markdown")
  /// Mail.
  public static let email = Format(rawValue: "email")
  /// Plain text.
  public static let text = Format(rawValue: "text")
  /// Typst, the source of PDF.
  public static let typst = Format(rawValue: "typst")
}

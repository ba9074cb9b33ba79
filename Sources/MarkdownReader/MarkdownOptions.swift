public import Document

/// What Markdown may contain and how what it refers to is understood.
public struct MarkdownOptions: Sendable {
  /// Whether raw HTML is passed on as HTML; otherwise it is shown as text.
  public var allowsHTML: Bool
  /// Whether comments of HTML are passed on with other raw HTML; otherwise nothing shows them.
  public var keepsComments: Bool
  /// The link schemes allowed, in lower case; nil for addresses of
  /// every kind and form.
  public var linkSchemes: Set<String>?
  /// Whether links to files beside the text are at home, as in a fragment for another page.
  public var linksFiles: Bool
  /// Where the picture of an image comes from, by the address that the text gives.
  public var imageSource: @Sendable (String) -> Image.Source
  /// What stands before every footnote's label, so that labels of several texts stay apart.
  public var footnotePrefix: String

  /// Sets options; those not given are for text that is not trusted.
  public init(
    allowsHTML: Bool = false, keepsComments: Bool = false,
    linkSchemes: Set<String>? = LinkScheme.allowedInReports,
    linksFiles: Bool = false, footnotePrefix: String = "",
    imageSource: @escaping @Sendable (String) -> Image.Source = { .address($0) }
  ) {
    self.allowsHTML = allowsHTML
    self.keepsComments = keepsComments
    self.linksFiles = linksFiles
    self.linkSchemes = linkSchemes
    self.footnotePrefix = footnotePrefix
    self.imageSource = imageSource
  }
}

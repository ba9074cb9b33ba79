public import Document

/// What Markdown may contain and how what it refers to is understood.
public struct MarkdownOptions: Sendable {
  /// Whether raw HTML is passed on as HTML; otherwise it is shown as text.
  public var allowsHTML: Bool
  /// The link schemes allowed, in lower case; nil for all of them.
  public var linkSchemes: Set<String>?
  /// Where the picture of an image comes from, by the address that the text gives.
  public var imageSource: @Sendable (String) -> Image.Source
  /// What stands before every footnote's label, so that labels of several texts stay apart.
  public var footnotePrefix: String

  /// Sets options; those not given are for text that is not trusted.
  public init(
    allowsHTML: Bool = false, linkSchemes: Set<String>? = LinkScheme.allowedInReports,
    footnotePrefix: String = "",
    imageSource: @escaping @Sendable (String) -> Image.Source = { .address($0) }
  ) {
    self.allowsHTML = allowsHTML
    self.linkSchemes = linkSchemes
    self.footnotePrefix = footnotePrefix
    self.imageSource = imageSource
  }
}

public import Document
public import Findings

/// The permitted content of Markdown, and the resolution of its references.
public struct MarkdownOptions: Sendable {
  /// Whether to keep raw HTML as HTML rather than show it as text.
  public var allowsHTML: Bool
  /// Whether to keep HTML comments with other raw HTML rather than drop them.
  public var keepsComments: Bool
  /// The allowed link schemes, in lower case; nil to allow addresses of every kind and form.
  public var linkSchemes: Set<String>?
  /// Whether to allow links to files beside the text, as in a fragment for another page.
  public var linksFiles: Bool
  /// Whether a picture alone in a paragraph, with a title or with notes in braces, is a figure with
  /// a caption.
  public var makesFigures: Bool
  /// Resolves the address of an image to its source.
  public var imageSource: @Sendable (String) -> Image.Source
  /// Receives each link to a figure of the report, with its address, its words and its place, and
  /// returns its exact place; without it, such links are not allowed.
  public var figureLinks: (@Sendable (String, String, Place) -> Place)?
  /// A prefix for the labels of footnotes, which keeps those of several texts apart.
  public var footnotePrefix: String

  /// Sets options; the defaults are for untrusted text.
  public init(
    allowsHTML: Bool = false, keepsComments: Bool = false,
    linkSchemes: Set<String>? = LinkScheme.allowedInReports,
    linksFiles: Bool = false, makesFigures: Bool = false, footnotePrefix: String = "",
    figureLinks: (@Sendable (String, String, Place) -> Place)? = nil,
    imageSource: @escaping @Sendable (String) -> Image.Source = { .address($0) }
  ) {
    self.figureLinks = figureLinks
    self.allowsHTML = allowsHTML
    self.keepsComments = keepsComments
    self.linksFiles = linksFiles
    self.makesFigures = makesFigures
    self.linkSchemes = linkSchemes
    self.footnotePrefix = footnotePrefix
    self.imageSource = imageSource
  }
}

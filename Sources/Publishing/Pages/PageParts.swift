/// The parts of a page other than its content.
package struct PageParts: Sendable {
  /// The style sheet; nil for the theme's.
  package var style: String?
  /// The values that a template of Typst takes from theme.yaml.
  package var theme = ""
  /// The name of the edition's feed file; nil if there is none.
  package var feed: String?
  /// The title of the part that the page holds, where it does not hold the whole edition.
  package var part: String?
  /// The page that leads to all others, where it is not this one.
  package var home: String?
  /// The HTML that leads through the edition.
  package var navigation = ""
  /// The elements with the script of the page and its data.
  package var script = ""
  /// The files that the page links to.
  package var handouts: [Handout] = []
  /// The address of the logo in mail; nil for none.
  package var logo: String?
  /// Whether the page is a part of a message, which says where the edition is on the web and how to
  /// unsubscribe.
  package var isMail = false

  /// Describes the parts of a page that has none.
  package init(feed: String? = nil, part: String? = nil) {
    self.feed = feed
    self.part = part
  }
}

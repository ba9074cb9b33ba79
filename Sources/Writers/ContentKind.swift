/// The kinds of content that formats show in different ways.
///
/// Writers switch over it without a default, which keeps the documentation's table complete.
public enum ContentKind: String, Sendable, CaseIterable {
  /// Titles and headings, at any level.
  case headings
  /// Lists, numbered lists and tasks.
  case lists
  /// Quotations.
  case quotations
  /// Preformatted text.
  case code
  /// Tables with their captions.
  case tables
  /// Pictures of the workspace.
  case pictures
  /// Pictures that an address on the web names.
  case webPictures = "pictures from the web"
  /// Pictures in rows beside each other.
  case galleries
  /// Text at the side of a picture.
  case besideText = "text beside pictures"
  /// Captions with their credits.
  case captions = "captions and credits"
  /// Footnotes.
  case footnotes
  /// Terms with their definitions.
  case definitions
  /// Figures to be read at a glance.
  case keyFigures = "key figures"
  /// Dated events.
  case timelines
  /// Values as bars.
  case charts
  /// Links to other places of the edition.
  case innerLinks = "links inside the edition"
  /// Links to the web.
  case outerLinks = "links to the web"
  /// The text shown when somebody points at a link or a picture.
  case tooltips = "titles of links and pictures"
  /// The colours of chapters.
  case colors = "colours of chapters"
  /// The languages of parts and words.
  case languages = "languages of parts"
}

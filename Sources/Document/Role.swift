/// The purpose of a group of blocks.
///
/// Its ``traits`` state its meaning to formats.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// A section of the edition's outline.
  case section
  /// A unit's chapter.
  case chapter
  /// A fragment that a plugin contributed.
  case fragment
  /// The table of contents.
  case contents
  /// The front page, which previews the content.
  case front
  /// The lead story of the front page.
  case lead
  /// A preview of another record on the front page.
  case teaser
  /// A theme, with its activities.
  case theme
  /// An activity.
  case activity
  /// An activity in brief form.
  case brief
  /// A feature: a flagship or an impact story.
  case feature
  /// An area of work.
  case area
  /// When and where.
  case details
  /// A unit's motto.
  case motto
  /// A headline above a text.
  case headline
  /// Words set apart, with their source.
  case pullQuote = "pull-quote"
  /// The speaker of a pull quote.
  case speaker
  /// Sums and pictures of numbers, which make up a page.
  case figures
  /// Partners.
  case partners
  /// Pictures beside each other.
  case gallery
  /// A picture at the start of a record or a chapter, above its text.
  case leadPicture = "lead-picture"
  /// The picture of an edition's cover.
  case cover = "cover-picture"
  /// A picture, and at its right the text that follows.
  case pictureLeft = "picture-left"
  /// A picture, and at its left the text that follows.
  case pictureRight = "picture-right"
  /// A part of a section's collection, titled by the layout that shows it.
  case entry
  /// Publications.
  case publications
  /// A list of designations.
  case designations
  /// Links to more.
  case links
  /// Links to the pages of an edition of several.
  case pagination
  /// The replacement of a failed part.
  case placeholder
}

/// A run of text or something that stands in running text.
///
/// Only what is large and rare is stored apart: a report holds millions of runs of text.
public enum Inline: Sendable, Hashable {
  /// Plain text without line breaks.
  case text(String)
  /// Stressed text.
  case emphasis([Inline])
  /// Important text.
  case strong([Inline])
  /// Text that no longer holds.
  case strikethrough([Inline])
  /// A piece of code.
  case code(String)
  /// A link.
  indirect case link(Link)
  /// An image that stands in the text.
  indirect case image(Image)
  /// A line end in the source that means no more than a space.
  case softBreak
  /// A line break that is meant.
  case lineBreak
  /// A call to the footnote with that label.
  case footnoteReference(String)
  /// A run in another language, by its BCP 47 tag.
  case language(String, [Inline])
  /// Text in the syntax of one format, with what the others show.
  indirect case raw(RawInline)
}

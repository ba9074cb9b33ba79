/// A part of running text.
///
/// Only cases that are large and rare are indirect: a report has millions of runs of text.
public enum Inline: Sendable, Hashable {
  /// Plain text without line breaks.
  case text(String)
  /// Stressed text.
  case emphasis([Inline])
  /// Important text.
  case strong([Inline])
  /// Text that is no longer true.
  case strikethrough([Inline])
  /// A piece of code.
  case code(String)
  /// A link.
  indirect case link(Link)
  /// An image inside the text.
  indirect case image(Image)
  /// A line end in the source, equivalent to a space.
  case softBreak
  /// A hard line break.
  case lineBreak
  /// A reference to the footnote with that label.
  case footnoteReference(String)
  /// A run in another language, by its BCP 47 tag.
  case language(String, [Inline])
  /// Text in the syntax of one format, with a fallback for the others.
  indirect case raw(RawInline)
}

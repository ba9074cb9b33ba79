/// A run of text or something that stands in running text.
public indirect enum Inline: Sendable, Hashable {
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
  case link(Link)
  /// An image that stands in the text.
  case image(Image)
  /// A line end in the source that means no more than a space.
  case softBreak
  /// A line break that is meant.
  case lineBreak
  /// A call to the footnote with that label.
  case footnoteReference(String)
  /// A run in another language, by its BCP 47 tag.
  case language(String, [Inline])
  /// Text in the syntax of one format, with what the others show.
  case raw(RawInline)
}

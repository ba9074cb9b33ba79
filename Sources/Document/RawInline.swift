/// A run of text in the syntax of one format, which the others replace.
///
/// Only trusted code makes one: nothing in it is escaped.
public struct RawInline: Sendable, Hashable {
  /// The formats whose syntax it is: raw HTML is HTML as well as Markdown.
  public var formats: Set<Format>
  /// The text, written as it is.
  public var text: String
  /// What the other formats show.
  public var fallback: [Inline]

  /// Makes a raw run.
  public init(_ formats: Set<Format>, _ text: String, fallback: [Inline] = []) {
    self.formats = formats
    self.text = text
    self.fallback = fallback
  }
}

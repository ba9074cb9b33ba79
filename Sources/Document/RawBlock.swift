/// A block in the syntax of one format, which the others replace.
///
/// Only trusted code makes one: nothing in it is escaped.
public struct RawBlock: Sendable, Hashable {
  /// The formats whose syntax it is: raw HTML is both HTML and Markdown.
  public var formats: Set<Format>
  /// The text, written as it is.
  public var text: String
  /// The content that the other formats show.
  public var fallback: [Block]

  /// Makes a raw block.
  public init(_ formats: Set<Format>, _ text: String, fallback: [Block]) {
    self.formats = formats
    self.text = text
    self.fallback = fallback
  }
}

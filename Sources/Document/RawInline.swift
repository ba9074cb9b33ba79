/// A run of text in the syntax of one format, which the others replace.
///
/// Only trusted code makes one: nothing in it is escaped.
public struct RawInline: Sendable, Hashable {
  /// The formats whose syntax it is: raw HTML is both HTML and Markdown.
  public var formats: Set<Format>
  /// The text, written as it is: all of it or, where there is an ``element``, the element's beginning.
  public var text: String
  /// The end of an element.
  public var closing: String
  /// The element's meaning, if the run is one: ``fallback`` is then its content, which is written
  /// between its beginning and its end.
  public var element: RawElement?
  /// The content that the other formats show, or the content of an element.
  public var fallback: [Inline]

  /// Makes a raw run.
  public init(_ formats: Set<Format>, _ text: String, fallback: [Inline] = []) {
    self.formats = formats
    self.text = text
    closing = ""
    element = nil
    self.fallback = fallback
  }

  /// Makes a raw run that is an element with content.
  package init(
    _ formats: Set<Format>, _ text: String, closing: String, element: RawElement,
    fallback: [Inline]
  ) {
    self.formats = formats
    self.text = text
    self.closing = closing
    self.element = element
    self.fallback = fallback
  }

  /// The inlines that formats with another syntax show.
  public var shown: [Inline] { element?.shown(fallback) ?? fallback }
}

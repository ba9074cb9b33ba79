public import Findings

/// A piece of running text as readers see it, without markup, with the places of its parts.
public struct Passage: Sendable {
  /// The role of a passage in its document.
  public enum Kind: Sendable, Hashable {
    /// A paragraph.
    case paragraph
    /// A heading, with its level counted from 1.
    case heading(level: Int)
    /// A paragraph in a list item.
    case listItem
    /// A paragraph in a quotation.
    case quotation
    /// A cell of a table.
    case cell(isHeader: Bool)
    /// A paragraph in a footnote.
    case footnote
    /// The description of an image.
    case imageAlternative
  }

  /// A part of a passage that is not plain text.
  public struct Part: Sendable, Hashable {
    /// The kind of a part.
    public enum Kind: Sendable, Hashable {
      /// A code span, whose characters do not form words.
      case code
      /// The text of a link.
      case link
    }

    /// The kind of the part.
    public var kind: Kind
    /// The range of the part in the passage's text, in bytes of UTF-8.
    public var range: Range<Int>
  }

  /// The role of the passage.
  public let kind: Kind
  /// The text: soft line breaks are spaces, hard ones are line breaks.
  public let text: LocatedText
  /// The code spans and links, ordered by their ends.
  public let parts: [Part]
}

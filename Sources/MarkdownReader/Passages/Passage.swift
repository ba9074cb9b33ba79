public import Findings

/// Running text of a document as a reader sees it, marks left out, with the places of its parts.
public struct Passage: Sendable {
  /// What a passage is in its document.
  public enum Kind: Sendable, Hashable {
    /// A paragraph.
    case paragraph
    /// A heading of a level from 1.
    case heading(level: Int)
    /// A paragraph of an item of a list.
    case listItem
    /// A paragraph of a quotation.
    case quotation
    /// A cell of a table.
    case cell(isHeader: Bool)
    /// A paragraph of a footnote.
    case footnote
    /// What an image shows, in words.
    case imageAlternative
  }

  /// A part of a passage that is more than running text.
  public struct Part: Sendable, Hashable {
    /// What a part can be.
    public enum Kind: Sendable, Hashable {
      /// A code span, whose letters are not words.
      case code
      /// What a link says.
      case link
    }

    /// What the part is.
    public var kind: Kind
    /// Where it is in the passage's text, in bytes of UTF-8.
    public var range: Range<Int>
  }

  /// What the passage is.
  public let kind: Kind
  /// What it says: line ends of the file are spaces, those that the author asked for are line ends.
  public let text: LocatedText
  /// Its code spans and links, in the order in which they end.
  public let parts: [Part]
}

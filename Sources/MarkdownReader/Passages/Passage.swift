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
    /// The address that a link leads to; empty for code.
    public var target: String

    /// Makes a part.
    public init(kind: Kind, range: Range<Int>, target: String = "") {
      self.kind = kind
      self.range = range
      self.target = target
    }
  }

  /// The item of a list that a passage belongs to.
  public struct Item: Sendable, Hashable {
    /// The number of the list in the document.
    public var list: Int
    /// The number of the item in the document.
    public var number: Int
    /// How many lists enclose the item.
    public var depth: Int
    /// Whether the items are numbered.
    public var isOrdered: Bool
    /// Whether the passage is the first of its item.
    public var isFirst: Bool
    /// The line where the item starts, counted from 1 in the document.
    public var line: Int
    /// The byte of that line where the item starts, counted from 1.
    public var byteColumn: Int
  }

  /// The cell of a table that a passage is.
  public struct Cell: Sendable, Hashable {
    /// The number of the table in the document.
    public var table: Int
    /// The row, counted from 0, the heads included.
    public var row: Int
    /// The column, counted from 0.
    public var column: Int

    /// Makes a cell.
    public init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  /// The image that a description belongs to.
  public struct Picture: Sendable {
    /// The address of the image.
    public let target: String
    /// The title, which Bindery shows as the caption; empty if there is none.
    public let title: String
    /// The image as written, with its description and address.
    public let source: LocatedText
  }

  /// The role of the passage.
  public let kind: Kind
  /// The text: soft line breaks are spaces, hard ones are line breaks.
  public let text: LocatedText
  /// The code spans and links, ordered by their ends.
  public let parts: [Part]
  /// The item of a list that holds the passage, if any.
  public internal(set) var item: Item?
  /// The cell of a table that the passage is, if any.
  public internal(set) var cell: Cell?
  /// The image that the passage describes, if any.
  public internal(set) var picture: Picture?
}

/// A table with one row of column heads.
public struct Table: Sendable, Hashable {
  /// The alignment of the cells of a column.
  public enum Alignment: Sendable, Hashable {
    /// As the format prefers.
    case none
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right, as figures should.
    case right
  }

  /// A cell: running text without line breaks.
  public typealias Cell = [Inline]

  /// The table's subject, in a phrase.
  public var caption: [Inline]?
  /// The alignment of each column; its count is the table's width.
  public var alignments: [Alignment]
  /// The column heads, one for each column.
  public var header: [Cell]
  /// The rows, each with one cell for each column.
  public var rows: [[Cell]]

  /// Makes a table; short rows are padded with empty cells and long ones cut.
  @inlinable public init(
    caption: [Inline]? = nil, alignments: [Alignment]? = nil, header: [Cell], rows: [[Cell]]
  ) {
    let width = header.count
    func fitted<Element>(_ row: [Element], _ filler: Element) -> [Element] {
      if row.count == width { return row }
      return Array(row.prefix(width)) + Array(repeating: filler, count: max(0, width - row.count))
    }
    self.caption = caption
    self.alignments = fitted(alignments ?? [], .none)
    self.header = header
    self.rows = rows.map { fitted($0, []) }
  }
}

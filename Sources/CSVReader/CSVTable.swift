/// A table as read.
public struct CSVTable: Sendable, Hashable {
  /// The rows, the head of the table first.
  public let rows: [CSVRow]
  /// The mark between its cells.
  public let separator: CSVSeparator
}

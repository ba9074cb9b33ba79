public import Findings

/// A row of a table.
public struct CSVRow: Sendable, Hashable {
  /// The cells; there is at least one.
  public let cells: [CSVCell]
  /// The place of the row, without its line end.
  public let place: Place
}

public import Findings

/// A row of a table.
public struct CSVRow: Sendable, Hashable {
  /// The cells; a row has at least one.
  public let cells: [CSVCell]
  /// Where the row stands, its line end left out.
  public let place: Place
}

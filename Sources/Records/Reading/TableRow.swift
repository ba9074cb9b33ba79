public import Findings

/// A record as a row of a CSV file gives it.
public struct TableRow: Sendable {
  /// The id of the unit.
  public let sector: String
  /// Where the row begins.
  public let place: Place
  /// Where findings go.
  public let diagnostics: DiagnosticCollector
  private let cells: [String: String]

  /// Joins the cells of a row, by the names of their columns.
  package init(
    _ cells: [String: String], sector: String, at place: Place, diagnostics: DiagnosticCollector
  ) {
    self.cells = cells
    self.sector = sector
    self.place = place
    self.diagnostics = diagnostics
  }

  /// The cell of a column; empty where the file does not have it.
  public subscript(_ column: TableColumn) -> String { cells[column.name] ?? "" }

  /// The date of a cell; nil when it is empty, or cannot be understood and that was reported.
  public func date(_ column: TableColumn) -> DateSpan? {
    let text = self[column]
    guard !text.isEmpty else { return nil }
    do throws(DateSpan.Problem) {
      return try DateSpan(text)
    } catch {
      diagnostics.report(.date(text, error, at: place))
      return nil
    }
  }
}

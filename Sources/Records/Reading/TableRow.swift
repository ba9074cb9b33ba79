public import Findings

/// A record as a row of a CSV file gives it.
public struct TableRow: Sendable {
  /// The id of the unit.
  public let sector: String
  /// Where the row begins.
  public let place: Place
  /// Where findings go.
  public let diagnostics: DiagnosticCollector
  private let cells: [String: Located<String>]

  /// Joins the cells of a row, by the names of their columns.
  package init(
    _ cells: [String: Located<String>], sector: String, at place: Place,
    diagnostics: DiagnosticCollector
  ) {
    self.cells = cells
    self.sector = sector
    self.place = place
    self.diagnostics = diagnostics
  }

  /// The cell of a column; empty where the file does not have it.
  public subscript(_ column: TableColumn) -> String { cells[column.name]?.value ?? "" }

  /// Where the cell of a column stands; the whole row where the file does not have it.
  public func place(of column: TableColumn) -> Place { cells[column.name]?.place ?? place }

  /// The date of a cell; nil when it is empty, or cannot be understood and that was reported.
  public func date(_ column: TableColumn) -> DateSpan? {
    guard let cell = cells[column.name], !cell.value.isEmpty else { return nil }
    do throws(DateSpan.Problem) {
      return try DateSpan(cell.value)
    } catch {
      diagnostics.report(.date(cell.value, error, at: cell.place))
      return nil
    }
  }
}

public import Findings

/// A record in a row of a CSV file, before interpretation.
public struct TableRow: Sendable {
  /// The unit's ID.
  public let sector: String
  /// The place where the row starts.
  public let place: Place
  /// Receives findings.
  public let diagnostics: DiagnosticCollector
  private let cells: [String: Located<String>]
  private let context: (any RecordContext)?

  /// Makes a row from its cells, by column name.
  package init(
    _ cells: [String: Located<String>], sector: String, at place: Place,
    diagnostics: DiagnosticCollector, in context: (any RecordContext)? = nil
  ) {
    self.context = context
    self.cells = cells
    self.sector = sector
    self.place = place
    self.diagnostics = diagnostics
  }

  /// The cell of a column; empty if the file does not have the column.
  public subscript(_ column: TableColumn) -> String { cells[column.name]?.value ?? "" }

  /// The place of a cell; that of the whole row if the file does not have the column.
  public func place(of column: TableColumn) -> Place { cells[column.name]?.place ?? place }

  /// The country in a cell, by the name that the workspace shows; empty if the cell is.
  ///
  /// An unknown name is reported later.
  public func country(_ column: TableColumn) -> String {
    guard let cell = cells[column.name] else { return "" }
    return context?.country(cell) ?? cell.value
  }

  /// The date in a cell; nil if it is empty, or if it is invalid, which is reported.
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

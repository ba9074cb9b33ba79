import CSVReader
import Findings
import Records

/// Reads records from CSV files with a header row, one from each further row.
enum TableReader {
  /// Reads the records of an optional file; rows with errors are reported and left out.
  static func read(
    _ file: String, columns known: [TableColumn], in context: ContentContext
  ) -> [TableRow] {
    guard let text = context.optionalText(file) else { return [] }
    let path = context.folder.displayPath(file)
    guard let rows = CSVReader.read(text.bytes, path: path, into: context.diagnostics),
      let header = rows.first,
      let columns = columns(header, among: known, context.diagnostics)
    else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.cells.map(\.text) != [""] else { return nil }  // an empty line
      guard row.cells.count == columns.count else {
        context.diagnostics.report(
          .csvRaggedRow(row.cells.count, expected: columns.count, at: row.place))
        return nil
      }
      let cells = row.cells.map { Located($0.text, at: $0.place) }
      return TableRow(
        Dictionary(zip(columns, cells)) { first, _ in first }, sector: context.sector,
        at: row.place, diagnostics: context.diagnostics)
    }
  }

  /// The column names in the order of the file; nil if they are invalid, which is reported.
  private static func columns(
    _ header: CSVRow, among known: [TableColumn], _ diagnostics: DiagnosticCollector
  ) -> [String]? {
    let names = known.map(\.name)
    var columns: [String] = []
    var isValid = true
    for cell in header.cells {
      if names.contains(cell.text), !columns.contains(cell.text) {
        columns.append(cell.text)
      } else {
        if names.contains(cell.text) {
          diagnostics.report(.csvRepeatedColumn(cell.text, at: cell.place, known: names))
        } else {
          diagnostics.report(.csvColumn(cell.text, at: cell.place), among: names)
        }
        isValid = false
      }
    }
    for column in known where isValid && column.isRequired && !columns.contains(column.name) {
      diagnostics.report(.csvMissingColumn(column.name, at: header.place))
      isValid = false
    }
    return isValid ? columns : nil
  }
}

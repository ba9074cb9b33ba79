import Findings
import Records
import SwiftCSV
import WorkspaceFiles

/// Reads CSV files whose first row names the columns and whose further rows are records.
enum TableReader {
  /// What the rows of an optional file give to records; rows with errors, which were reported, are
  /// left out.
  static func read(
    _ file: String, columns known: [TableColumn], in context: ContentContext
  ) -> [TableRow] {
    guard let text = context.optionalText(file) else { return [] }
    let path = context.folder.displayPath(file)
    guard let rows = rows(text, path: path, context.diagnostics), let header = rows.first else {
      return []
    }
    guard let columns = columns(header, among: known, context.diagnostics) else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.cells != [""] else { return nil }  // an empty line
      guard row.cells.count == columns.count else {
        context.diagnostics.report(
          .csvRaggedRow(row.cells.count, expected: columns.count, at: row.place))
        return nil
      }
      return TableRow(
        Dictionary(zip(columns, row.cells)) { first, _ in first }, sector: context.sector,
        at: row.place, diagnostics: context.diagnostics)
    }
  }

  private struct Row {
    var cells: [String]
    var place: Place
  }

  /// The rows with the lines on which they begin; nil when the text is not CSV.
  private static func rows(
    _ text: SourceText, path: String, _ diagnostics: DiagnosticCollector
  ) -> [Row]? {
    // The parser takes what is left after an unclosed quote for one more cell.
    guard text.bytes.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
      diagnostics.report(.csvQuotes(path))
      return nil
    }
    var string = String(decoding: text.bytes, as: UTF8.self)
    if !string.hasSuffix("\n") { string += "\n" }
    var rows: [Row] = []
    var line = 1
    do {
      try CSV<Enumerated>(string: string, delimiter: .comma, loadColumns: false, rowLimit: 0)
        .enumerateAsArray(startAt: 0, rowLimit: nil) { cells in
          rows.append(Row(cells: cells, place: Place(path: path, line: line)))
          line += 1 + cells.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } }
        }
    } catch {
      diagnostics.report(.csvSyntax(path, line: line))
      return nil
    }
    return rows
  }

  /// The names of the columns in the order of the file; nil when they are wrong, which was reported.
  private static func columns(
    _ header: Row, among known: [TableColumn], _ diagnostics: DiagnosticCollector
  ) -> [String]? {
    let names = known.map(\.name)
    var columns: [String] = []
    var isGood = true
    for cell in header.cells {
      if names.contains(cell), !columns.contains(cell) {
        columns.append(cell)
      } else {
        diagnostics.report(.csvColumn(cell, at: header.place, known: names))
        isGood = false
      }
    }
    for column in known where isGood && column.isRequired && !columns.contains(column.name) {
      diagnostics.report(.csvMissingColumn(column.name, at: header.place))
      isGood = false
    }
    return isGood ? columns : nil
  }
}

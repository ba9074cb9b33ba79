import Bytes
import Findings
import Writers

/// A list to display, as columns and rows.
struct Listing {
  var columns: [String]
  var rows: [[String]]
  var diagnostics: [Diagnostic] = []

  /// The rows as an array of JSON objects.
  func json() throws -> String {
    JSONText.of(rows.map { Dictionary(zip(columns, $0)) { first, _ in first } })
  }

  /// The rows as aligned columns with headings.
  func table() -> String {
    let shown = [columns.map { $0.uppercased() }] + rows.map { $0.map(\.visible) }
    var widths = columns.map { _ in 0 }
    for row in shown {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    return shown.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - cell.displayWidth + 2)
        }
      }
      return line + "\n"
    }.joined()
  }
}

import Document
import Wording

extension Chart {
  /// The most columns that leave the names of months in one piece.
  private static let mostColumns = 9

  /// The numbers as a table that is not too wide for a page: the parts of a year are rows, not columns.
  var tableForPaper: Table {
    let table = table
    guard case .strip(let chart) = content, table.header.count > Self.mostColumns,
      table.rows.count < table.header.count
    else { return table }
    return table.transposed(corner: [.text(chart.axis.category)])
  }
}

import Document

extension TextRenderer {
  private static let gap = "  "

  /// Renders a table as aligned columns, or as a labelled list if it is too wide for that: a cell is
  /// never broken.
  mutating func renderTable(_ table: Table) {
    if let caption = table.caption {
      render(caption)
      line([])
    }
    let header = table.header.map { flat($0) }
    let rows = table.rows.map { $0.map { flat($0) } }
    var widths = header.map(\.displayWidth)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    let total = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1)
    guard total <= room else { return renderTableAsList(table, header) }
    columns(header, widths, table.alignments)
    line(Array(widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap).utf8))
    for row in rows { columns(row, widths, table.alignments) }
  }

  private mutating func columns(
    _ cells: [String], _ widths: [Int], _ alignments: [Table.Alignment]
  ) {
    var text = ""
    for (column, cell) in cells.enumerated() {
      let space = widths[column] - cell.displayWidth
      let left =
        switch alignments[column] {
        case .right: space
        case .center: space / 2
        case .none, .left: 0
        }
      if column > 0 { text += Self.gap }
      text += String(repeating: " ", count: left) + cell
      text += String(repeating: " ", count: space - left)
    }
    line(Array(text.utf8))
  }

  private mutating func renderTableAsList(_ table: Table, _ header: [String]) {
    for row in table.rows {
      item(marker: "- ") { renderer in
        for (label, cell) in zip(header, row) where !cell.isEmpty {
          let label: [Inline] = label.isEmpty ? [] : [.text("\(label): ")]
          renderer.render(label + cell)
        }
      }
    }
  }
}

extension Chart {
  /// The values as a table.
  var table: Table {
    Table(
      caption: [.text(caption)], alignments: [.left, .right],
      header: [[.text(category)], [.text(unit)]],
      rows: bars.map { [[.text($0.label)], [.text($0.shown)]] })
  }
}

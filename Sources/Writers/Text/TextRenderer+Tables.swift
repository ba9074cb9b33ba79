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
    let rows = table.rows.map { $0.map { flat($0) } }.filter { $0.contains { $0.containsWords } }
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

  /// Renders each row that has words as an item with the heads as labels; the heads alone where no row
  /// has any.
  private mutating func renderTableAsList(_ table: Table, _ header: [String]) {
    var isEmpty = true
    for row in table.rows where row.contains(where: { flat($0).containsWords }) {
      isEmpty = false
      item(marker: "- ") { renderer in
        for (label, cell) in zip(header, row) where !cell.isEmpty {
          let label: [Inline] =
            label.isEmpty ? [] : [.text("\(label)\(renderer.words.colon) ")]
          renderer.render(label + cell)
        }
      }
    }
    guard isEmpty, header.contains(where: \.containsWords) else { return }
    item(marker: "- ") { renderer in
      for label in header where !label.isEmpty { renderer.render([.text(label)]) }
    }
  }
}

extension String {
  /// Whether there is more than white space in it.
  fileprivate var containsWords: Bool { contains { !$0.isWhitespace } }
}

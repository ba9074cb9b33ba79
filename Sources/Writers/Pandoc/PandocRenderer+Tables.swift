import Document

extension PandocRenderer {
  /// The maximum number of key figures beside each other.
  private static let tilesInRow = 3

  mutating func renderTable(_ table: Table) {
    let shares = table.sharesOnPaper
    node("Table") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",[null,")
      renderer.list { renderer in
        if let caption = table.caption { renderer.renderPlain(caption) }
      }
      renderer.output.append("],")
      renderer.list { renderer in
        for (alignment, share) in zip(table.alignments, shares) {
          renderer.renderColumn(alignment, share: share)
        }
      }
      renderer.output.append(",")
      renderer.renderHead(table.header)
      renderer.output.append(",[")
      renderer.renderBody { renderer in
        for row in table.rows {
          renderer.renderRow(row.count) { $0.renderPlain(row[$1]) }
        }
      }
      renderer.output.append("],")
      renderer.renderFoot()
      renderer.output.append("]")
    }
  }

  /// Renders figures as tiles: in a table for word processors, else in divisions.
  mutating func renderKeyFigures(_ figures: [KeyFigure]) {
    guard target.hasNamedStyles else {
      return division(.keyFigureValue) { renderer in
        for figure in figures {
          renderer.node("Div") { renderer in
            renderer.output.append("[")
            renderer.attributes(classes: ["tile"])
            renderer.output.append(",")
            renderer.list { $0.renderTile(figure) }
            renderer.output.append("]")
          }
        }
      }
    }
    let count = figures.count == 4 ? 2 : min(figures.count, Self.tilesInRow)
    guard count > 0 else { return }
    renderTable(
      style: "KeyFigures", shares: Array(repeating: (1, count), count: count),
      rows: (figures.count + count - 1) / count
    ) { renderer, row, column in
      let index = row * count + column
      if index < figures.count { renderer.renderTile(figures[index]) }
    }
  }

  /// Renders a table without head and caption.
  ///
  /// - Parameters:
  ///   - style: the style that Word has for it.
  ///   - shares: the parts of the width that the columns take, as fractions.
  ///   - cell: renders the blocks of a cell, by its row and column.
  mutating func renderTable(
    style: String, shares: [(Int, Int)], rows: Int,
    _ cell: (inout PandocRenderer, _ row: Int, _ column: Int) -> Void
  ) {
    node("Table") { renderer in
      renderer.output.append("[")
      let values: [(StaticString, String)] = [("custom-style", style)]
      renderer.attributes(renderer.target == .docx ? values : [])
      renderer.output.append(",[null,[]],")
      renderer.list { renderer in
        for (part, whole) in shares {
          renderer.renderColumn(.left, share: Double(part) / Double(max(1, whole)))
        }
      }
      renderer.output.append(",")
      renderer.renderHead([])
      renderer.output.append(",[")
      renderer.renderBody { renderer in
        for row in 0..<rows {
          renderer.renderRow(shares.count) { cell(&$0, row, $1) }
        }
      }
      renderer.output.append("],")
      renderer.renderFoot()
      renderer.output.append("]")
    }
  }

  private mutating func renderTile(_ figure: KeyFigure) {
    division(.keyFigureValue) { $0.renderPlainText(figure.value) }
    division(.keyFigureLabel) { $0.renderPlainText(figure.description) }
  }

  private mutating func renderColumn(_ alignment: Table.Alignment, share: Double) {
    switch alignment {
    case .none: output.append("[{\"t\":\"AlignDefault\"},")
    case .left: output.append("[{\"t\":\"AlignLeft\"},")
    case .center: output.append("[{\"t\":\"AlignCenter\"},")
    case .right: output.append("[{\"t\":\"AlignRight\"},")
    }
    output.append("{\"t\":\"ColWidth\",\"c\":")
    // In thousandths: whole numbers look the same in every language of machines.
    let thousandths = Int(share * 1000)
    output.append(thousandths >= 1000 ? "1" : "0.")
    if thousandths < 1000 {
      output.append(string: String(String(1000 + max(1, thousandths)).dropFirst()))
    }
    output.append("}],")
  }

  private mutating func renderHead(_ cells: [Table.Cell]) {
    output.append("[")
    attributes()
    output.append(",")
    list { renderer in
      if !cells.isEmpty { renderer.renderRow(cells.count) { $0.renderPlain(cells[$1]) } }
    }
    output.append("]")
  }

  private mutating func renderFoot() { renderHead([]) }

  private mutating func renderBody(_ rows: (inout PandocRenderer) -> Void) {
    output.append("[")
    attributes()
    output.append(",0,[],")
    list(rows)
    output.append("]")
  }

  private mutating func renderRow(
    _ count: Int, _ content: (inout PandocRenderer, Int) -> Void
  ) {
    output.append("[")
    attributes()
    output.append(",")
    list { renderer in
      for column in 0..<count {
        renderer.output.append("[")
        renderer.attributes()
        renderer.output.append(",{\"t\":\"AlignDefault\"},1,1,")
        renderer.list { content(&$0, column) }
        renderer.output.append("],")
      }
    }
    output.append("],\n")
  }
}

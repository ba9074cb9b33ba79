import Document

extension PandocRenderer {
  mutating func renderList(_ list: List, depth: Int) {
    switch list.marker {
    case .bullet: node("BulletList") { $0.renderItems(list, depth: depth) }
    case .number(let start):
      node("OrderedList") { renderer in
        renderer.output.append("[[")
        renderer.output.append(string: String(start))
        renderer.output.append(",{\"t\":\"Decimal\"},{\"t\":\"Period\"}],")
        renderer.renderItems(list, depth: depth)
        renderer.output.append("]")
      }
    }
  }

  private mutating func renderItems(_ list: List, depth: Int) {
    self.list { renderer in
      for item in list.items {
        var blocks = item.blocks
        if let isDone = item.isDone {
          let box = isDone ? "☑\u{A0}" : "☐\u{A0}"
          if case .paragraph(let content)? = blocks.first?.kind {
            blocks[0].kind = .paragraph([.text(box)] + content)
          } else {
            blocks.insert(Block(.paragraph([.text(box)])), at: 0)
          }
        }
        renderer.renderList(of: blocks, depth: depth, isTight: list.isTight)
        renderer.output.append(",")
      }
    }
  }

  mutating func renderCode(_ code: CodeBlock) {
    let text = code.text.hasSuffix("\n") ? String(code.text.dropLast()) : code.text
    node("CodeBlock") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",")
      renderer.output.append(
        jsonString: text.replacing("\t", with: "    "), keepsLines: true)
      renderer.output.append("]")
    }
  }

  /// Renders a figure; a caption whose picture is still to come becomes a line of its own.
  mutating func renderFigure(_ figure: Figure) {
    guard !figure.isEmpty else { return }
    let path = figure.image.flatMap { self.path(of: $0) }
    if let image = figure.image, let path {
      return node("Figure") { renderer in
        renderer.output.append("[")
        renderer.attributes()
        renderer.output.append(",")
        renderer.renderCaption(figure)
        renderer.output.append(",")
        renderer.list { renderer in
          renderer.node("Plain") { renderer in
            renderer.list {
              $0.renderImage(image, path, width: figure.width)
            }
          }
        }
        renderer.output.append("]")
      }
    }
    var caption = figure.caption
    if !caption.containsWords { caption = figure.image?.alternative ?? [] }
    division(.photoNote) { renderer in
      renderer.node("Para") { renderer in
        renderer.list { renderer in
          renderer.render([.strong([.text(renderer.words.photo)]), .text(" ")] + caption)
          renderer.renderCredit(figure, isAlone: !caption.containsWords)
        }
      }
    }
  }

  private mutating func renderCaption(_ figure: Figure) {
    output.append("[null,")
    list { renderer in
      guard figure.caption.containsWords || figure.credit != nil else { return }
      renderer.node("Plain") { renderer in
        renderer.list { renderer in
          renderer.render(figure.caption)
          renderer.renderCredit(figure, isAlone: !figure.caption.containsWords)
        }
      }
    }
    output.append("]")
  }

  private mutating func renderCredit(_ figure: Figure, isAlone: Bool) {
    guard let credit = figure.credit else { return }
    render((isAlone ? [] : [.text(" ")]) + [.emphasis([.text(credit)])])
  }

  mutating func renderDefinitions(_ definitions: [Definition], depth: Int) {
    renderDefinitionList(definitions.map { ($0.term, $0.blocks) }, depth: depth)
  }

  private mutating func renderDefinitionList(
    _ items: [(term: [Inline], blocks: [Block])], depth: Int
  ) {
    node("DefinitionList") { renderer in
      renderer.list { renderer in
        for item in items {
          renderer.output.append("[")
          renderer.renderContent(item.term)
          renderer.output.append(",[")
          renderer.renderList(of: item.blocks, depth: depth)
          renderer.output.append("]],\n")
        }
      }
    }
  }

  /// Renders dated events: a list of definitions for books, paragraphs with styles for word processors.
  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int) {
    guard target.hasNamedStyles else {
      return division(.eventText) { renderer in
        renderer.renderDefinitionList(
          entries.map { entry in
            let title = entry.title.map { [Block(.paragraph([.strong($0)]))] } ?? []
            return ([.text(entry.date)], title + entry.blocks)
          }, depth: depth)
      }
    }
    for entry in entries {
      division(.eventDate) { $0.renderPlainText(entry.date) }
      if let title = entry.title {
        division(.eventTitle) { $0.node("Para") { $0.renderContent(title) } }
      }
      if !entry.blocks.isEmpty {
        division(.eventText) { $0.render(entry.blocks, depth: depth) }
      }
    }
  }

  /// Renders a drawing of the chart, which the format draws beside what is written here, and a table that says
  /// the same.
  mutating func renderChart(_ chart: Chart) {
    let drawing = ChartDrawing(chart, words: words)
    node("Figure") { renderer in
      renderer.output.append("[")
      renderer.attributes()
      renderer.output.append(",[null,")
      renderer.list { renderer in
        renderer.node("Plain") { $0.renderContent([.text(chart.caption)]) }
      }
      renderer.output.append("],")
      renderer.list { renderer in
        renderer.node("Plain") { renderer in
          renderer.list { renderer in
            renderer.renderImage(
              drawing.path(renderer.target), alternative: [.text(drawing.title)], title: "",
              width: nil)
          }
        }
      }
      renderer.output.append("]")
    }
    renderTable(chart.tableForPaper)
  }
}

extension Chart {
  /// The most columns in which the names of months are still in one piece.
  private static let mostColumns = 9

  /// The numbers as a table that is not too wide for a page: the parts of a year are rows, not columns.
  fileprivate var tableForPaper: Table {
    let table = table
    guard case .strip(let chart) = content, table.header.count > Self.mostColumns,
      table.rows.count < table.header.count
    else { return table }
    return table.transposed(corner: [.text(chart.axis.category)])
  }
}

import Document

extension HTMLRenderer {
  /// Renders a chart: its drawing for wide and for narrow windows, its description, and the numbers
  /// as a table that opens.
  ///
  /// Style sheets choose the drawing; without any, the wide one is shown.
  mutating func renderChart(_ chart: Chart) {
    output.endLine()
    output.append("<figure class=\"chart\">\n<figcaption")
    renderContent { $0.output.append(escaping: chart.caption) }
    if let unit = chart.unitBeside {
      output.append(" <span class=\"unit\"")
      renderContent { $0.output.append(escaping: unit) }
      output.append("</span>")
    }
    output.append("</figcaption>\n<div role=\"img\"")
    output.attribute("aria-label", chart.alternative(words))
    output.append("></div>\n")
    output.append(chart.scene(width: Chart.wide, words: words), class: "wide")
    output.append(chart.scene(width: Chart.narrow, words: words), class: "narrow", isHidden: true)
    renderNumbers(of: chart)
    if let source = chart.source {
      output.append("<p class=\"source\"")
      renderContent { renderer in
        renderer.output.append(
          escaping: "\(renderer.words.charts.source)\(renderer.words.colon) \(source)")
      }
      output.append("</p>\n")
    }
    output.append("</figure>\n")
  }

  /// Renders the numbers as a table, and the marks that lead somewhere as links.
  private mutating func renderNumbers(of chart: Chart) {
    output.append("<details>\n<summary")
    renderContent { renderer in
      renderer.output.append(escaping: renderer.words.charts.asTable(chart.caption))
    }
    output.append("</summary>\n")
    var table = chart.table
    if let unit = chart.unit { table.caption = [.text(unit)] }
    renderTable(table)
    let marks = chart.linkedMarks
    if !marks.isEmpty {
      output.append("<ul class=\"marks\">\n")
      for mark in marks {
        output.append("<li")
        renderContent { renderer in
          renderer.output.append(escaping: mark.date)
          renderer.output.append(" ")
          renderer.render(mark.label)
        }
        output.append("</li>\n")
      }
      output.append("</ul>\n")
    }
    output.append("</details>\n")
  }
}

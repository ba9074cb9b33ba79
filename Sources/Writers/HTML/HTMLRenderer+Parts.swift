import Document

extension HTMLRenderer {
  mutating func beginTag(of group: Group) {
    output.append("<")
    output.append(group.elementName)
  }

  mutating func appendAttributes(of group: Group) {
    switch group.role.traits.element {
    case .contentsNavigation: output.attribute("aria-label", group.title?.plainText)
    case .pageNavigation: output.attribute("aria-label", words.pages)
    case .section, .article, .aside: break
    }
  }

  mutating func endElement(of group: Group) {
    if let anchor = group.anchor, let closing = surroundings?.closings[anchor] {
      output.append(string: closing)
    }
    output.append("</")
    output.append(group.elementName)
    output.append(">\n")
  }

  mutating func renderTable(_ table: Table) {
    let table = isPage ? table.alignedByDecimals(words) : table
    output.endLine()
    if isPage {
      output.append("<div class=\"table\" tabindex=\"0\" role=\"group\"")
      output.attribute("aria-label", table.caption?.plainText ?? table.headline)
      output.append(">\n")
    }
    output.append("<table>\n")
    if let caption = table.caption {
      output.append("<caption")
      renderContent { $0.render(caption) }
      output.append("</caption>\n")
    }
    output.append("<thead>\n")
    renderRow(table.header, table.alignments, isHead: true)
    output.append("</thead>\n")
    if !table.rows.isEmpty {
      output.append("<tbody>\n")
      for cells in table.rows { renderRow(cells, table.alignments) }
      output.append("</tbody>\n")
    }
    output.append("</table>\n")
    if isPage { output.append("</div>\n") }
  }

  mutating func appendCellAttributes(_ alignment: Table.Alignment, isHead: Bool) {
    if isHead && isPage { output.append(" scope=\"col\"") }
    let side: String? =
      switch alignment {
      case .none: nil
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    output.attribute(isPage ? "class" : "align", side)
  }

  mutating func renderFigure(_ figure: Figure) { renderFigure(figure, isInRow: false) }

  /// Renders a figure; a caption whose picture is still to come becomes a separate line.
  mutating func renderFigure(_ figure: Figure, isInRow: Bool) {
    output.endLine()
    guard let image = figure.image else {
      guard !figure.isEmpty else { return }
      output.append("<p class=\"photo-note\"")
      renderContent { renderer in
        renderer.output.append("<span class=\"label\">")
        renderer.output.append(escaping: renderer.words.photo)
        renderer.output.append("</span> ")
        renderer.renderCaption(figure.caption, credit: figure.credit)
      }
      output.append("</p>\n")
      return
    }
    output.append("<figure")
    appendStyle(of: figure, isInRow: isInRow)
    output.append(">\n")
    let outer = scale
    if !isInRow { scale = outer * (figure.width ?? 100) / 100 }
    renderImage(image)
    scale = outer
    if !figure.caption.isEmpty || figure.credit != nil {
      output.append("\n<figcaption")
      renderContent { $0.renderCaption(figure.caption, credit: figure.credit) }
      output.append("</figcaption>")
    }
    output.append("\n</figure>\n")
  }

  mutating func renderDefinitions(_ definitions: [Definition], depth: Int) {
    output.endLine()
    output.append("<dl>\n")
    for definition in definitions {
      output.append("<dt")
      renderContent { $0.render(definition.term) }
      output.append("</dt>\n<dd")
      renderContent { renderer in
        renderer.render(definition.blocks, depth: depth, isTight: definition.blocks.count == 1)
      }
      output.append("</dd>\n")
    }
    output.append("</dl>\n")
  }

  mutating func renderKeyFigures(_ figures: [KeyFigure]) {
    output.endLine()
    output.append("<dl class=\"key-figures\">\n")
    for figure in figures {
      output.append("<div><dt")
      renderContent { $0.renderLabel(of: figure) }
      output.append("</dt><dd")
      renderContent { $0.output.append(escaping: figure.value) }
      output.append("</dd></div>\n")
    }
    output.append("</dl>\n")
  }

  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int) {
    output.endLine()
    output.append("<ol class=\"timeline\">\n")
    for entry in entries {
      output.append("<li")
      output.attribute("id", entry.anchor)
      output.append(">\n")
      renderTimelineEntry(entry, depth: depth)
      output.append("</li>\n")
    }
    output.append("</ol>\n")
  }
}

extension Group {
  /// The name of the group's element in HTML.
  fileprivate var elementName: StaticString {
    switch role.traits.element {
    case .section: title == nil ? "div" : "section"
    case .article: "article"
    case .aside: "aside"
    case .contentsNavigation, .pageNavigation: "nav"
    }
  }
}

extension Table {
  /// The column heads as a name for the table.
  fileprivate var headline: String { header.map(\.plainText).joined(separator: ", ") }
}

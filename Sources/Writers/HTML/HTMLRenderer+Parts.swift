import Document

extension HTMLRenderer {
  /// Renders a group as the element that its role calls for.
  mutating func render(_ group: Group, depth: Int) {
    open(group, level: depth + 1)
    render(group.blocks, depth: group.title == nil ? depth : depth + 1)
    close(group)
  }

  /// Begins a group's element, with its title as a heading of a level.
  mutating func open(_ group: Group, level: Int) {
    output.endLine()
    let element = group.role.traits.element
    output.append("<")
    output.append(element.name(isTitled: group.title != nil))
    output.attribute("class", group.role.rawValue)
    output.attribute("id", group.anchor)
    output.attribute("lang", group.language)
    switch element {
    case .contentsNavigation: output.attribute("aria-label", group.title?.plainText)
    case .pageNavigation: output.attribute("aria-label", words.pages)
    case .section, .article, .aside: break
    }
    output.attribute("style", group.color.map { "--accent: \($0)" })
    output.append(">\n")
    if let title = group.title { render(title: title, level: level) }
  }

  /// Ends a group's element.
  mutating func close(_ group: Group) {
    output.endLine()
    output.append("</")
    output.append(group.role.traits.element.name(isTitled: group.title != nil))
    output.append(">\n")
  }

  /// Renders a table.
  mutating func render(_ table: Table) {
    output.endLine()
    if isPage { output.append("<div class=\"table\" tabindex=\"0\" role=\"group\"") }
    if isPage {
      output.attribute("aria-label", table.caption?.plainText ?? table.headline)
      output.append(">\n")
    }
    output.append("<table>\n")
    if let caption = table.caption {
      output.append("<caption>")
      render(caption)
      output.append("</caption>\n")
    }
    output.append("<thead>\n")
    row(table.header, table.alignments, "th")
    output.append("</thead>\n")
    if !table.rows.isEmpty {
      output.append("<tbody>\n")
      for cells in table.rows { row(cells, table.alignments, "td") }
      output.append("</tbody>\n")
    }
    output.append("</table>\n")
    if isPage { output.append("</div>\n") }
  }

  private mutating func row(
    _ cells: [Table.Cell], _ alignments: [Table.Alignment], _ element: StaticString
  ) {
    let isHead = element.utf8CodeUnitCount == 2 && element.utf8Start[1] == UInt8(ascii: "h")
    output.append("<tr>\n")
    for (cell, alignment) in zip(cells, alignments) {
      output.append("<")
      output.append(element)
      if isHead && isPage { output.append(" scope=\"col\"") }
      let side: String? =
        switch alignment {
        case .none: nil
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
      if isPage {
        output.attribute("class", side)
      } else {
        output.attribute("align", side)
      }
      output.append(">")
      render(cell)
      output.append("</")
      output.append(element)
      output.append(">\n")
    }
    output.append("</tr>\n")
  }

  /// Renders a figure; a caption that waits for its picture becomes a line of its own.
  mutating func render(_ figure: Figure) {
    output.endLine()
    guard let image = figure.image else {
      output.append("<p class=\"photo-note\"><span class=\"label\">")
      output.append(escaping: words.photo)
      output.append("</span> ")
      render(captionOf: figure)
      output.append("</p>\n")
      return
    }
    output.append("<figure>\n")
    render(image)
    if !figure.caption.isEmpty || figure.credit != nil {
      output.append("\n<figcaption>")
      render(captionOf: figure)
      output.append("</figcaption>")
    }
    output.append("\n</figure>\n")
  }

  private mutating func render(captionOf figure: Figure) {
    render(figure.caption)
    guard let credit = figure.credit else { return }
    if !figure.caption.isEmpty { output.append(" ") }
    output.append("<span class=\"credit\">")
    output.append(escaping: credit)
    output.append("</span>")
  }

  /// Renders footnotes that stand together.
  mutating func render(footnotes: ArraySlice<Block>, depth: Int) {
    output.endLine()
    output.append("<section class=\"footnotes\">\n<ol>\n")
    for case .footnote(let footnote) in footnotes.map(\.kind) {
      output.append("<li")
      output.attribute("id", "fn-\(footnote.label)")
      if let number = number(ofFootnote: footnote.label) {
        output.attribute("value", String(number))
      }
      output.append(">\n")
      render(footnote.blocks, depth: depth)
      output.append("<a")
      output.attribute("href", "#fnref-\(footnote.label)")
      output.append(" class=\"footnote-backref\" aria-label=\"↩\">↩</a>\n</li>\n")
    }
    output.append("</ol>\n</section>\n")
  }

  /// Renders terms with their definitions.
  mutating func render(_ definitions: [Definition], depth: Int) {
    output.endLine()
    output.append("<dl>\n")
    for definition in definitions {
      output.append("<dt>")
      render(definition.term)
      output.append("</dt>\n<dd>")
      render(definition.blocks, depth: depth, isTight: definition.blocks.count == 1)
      output.append("</dd>\n")
    }
    output.append("</dl>\n")
  }

  /// Renders figures to be read at a glance.
  mutating func render(_ figures: [KeyFigure]) {
    output.endLine()
    output.append("<dl class=\"key-figures\">\n")
    for figure in figures {
      output.append("<div><dt>")
      output.append(escaping: figure.label)
      output.append("</dt><dd>")
      output.append(escaping: figure.value)
      output.append("</dd></div>\n")
    }
    output.append("</dl>\n")
  }

  /// Renders dated events.
  mutating func render(_ entries: [TimelineEntry], depth: Int) {
    output.endLine()
    output.append("<ol class=\"timeline\">\n")
    for entry in entries {
      output.append("<li>\n<p class=\"date\">")
      output.append(escaping: entry.date)
      output.append("</p>\n")
      if let title = entry.title {
        output.append("<p class=\"title\">")
        render(title)
        output.append("</p>\n")
      }
      render(entry.blocks, depth: depth)
      output.append("</li>\n")
    }
    output.append("</ol>\n")
  }
}

extension RoleTraits.Element {
  /// The element's name in HTML.
  fileprivate func name(isTitled: Bool) -> StaticString {
    switch self {
    case .section: isTitled ? "section" : "div"
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

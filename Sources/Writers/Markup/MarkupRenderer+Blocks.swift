import Document

extension MarkupRenderer {
  /// Renders a group in the element that its role calls for.
  mutating func renderGroup(_ group: Group, depth: Int) {
    guard shows(group.role.traits) else { return }
    openGroup(group, level: depth + 1)
    let inner = group.title == nil ? depth : depth + 1
    if !renderArranged(group, depth: inner) { render(group.blocks, depth: inner) }
    closeGroup(group)
  }

  /// Begins a group's element, with its title as a heading of a level.
  mutating func openGroup(_ group: Group, level: Int) {
    guard shows(group.role.traits) else { return }
    beginBlock()
    beginTag(of: group)
    output.attribute("class", group.role.rawValue)
    output.attribute("id", group.anchor)
    appendLanguage(group.language)
    appendAttributes(of: group)
    output.attribute("style", group.color.map { "--accent: \($0)" })
    output.append(">\n")
    if let title = group.title {
      renderTitle(title, level: level, address: linksTitles ? group.anchor : nil)
    }
  }

  /// Ends a group's element.
  mutating func closeGroup(_ group: Group) {
    guard shows(group.role.traits) else { return }
    beginBlock()
    endElement(of: group)
  }

  /// Renders a title as a heading; below level six as a strong paragraph.
  ///
  /// - Parameter address: the anchor that the title is a link to, if it is one.
  mutating func renderTitle(
    _ title: [Inline], level: Int, anchor: String? = nil, address: String? = nil
  ) {
    beginBlock()
    guard level <= 6 else {
      output.append("<p")
      output.attribute("id", Self.anchorsDeepTitles ? anchor : nil)
      renderContent { renderer in
        renderer.output.append("<strong>")
        renderer.renderTitleText(title, address: address)
      }
      output.append("</strong></p>\n")
      return
    }
    let digit = UInt8(ascii: "0") + UInt8(max(1, level))
    output.append("<h")
    output.append(byte: digit)
    output.attribute("id", anchor)
    renderContent { $0.renderTitleText(title, address: address) }
    output.append("</h")
    output.append(byte: digit)
    output.append(">\n")
  }

  /// Renders the words of a title, as a link unless they hold links themselves.
  private mutating func renderTitleText(_ title: [Inline], address: String?) {
    guard let address, !title.containsLinks else { return render(title) }
    output.append("<a class=\"self\" href=\"#")
    output.append(address: address)
    output.append("\"")
    output.attribute("aria-label", fullTitle(of: address))
    output.append(">")
    render(title)
    output.append("</a>")
  }

  /// Renders a paragraph, perhaps of a class.
  mutating func renderParagraph(_ content: [Inline], class name: String? = nil) {
    beginBlock()
    output.append("<p")
    output.attribute("class", name)
    let mark = beginContent()
    render(content)
    endContent(at: mark)
    output.append("</p>\n")
  }

  mutating func renderList(_ list: List, depth: Int) {
    beginBlock()
    switch list.marker {
    case .bullet: output.append("<ul>\n")
    case .number(start: 1): output.append("<ol>\n")
    case .number(let start):
      output.append("<ol start=\"")
      output.append(string: String(start))
      output.append("\">\n")
    }
    for item in list.items {
      beginBlock()
      output.append("<li")
      renderContent { renderer in
        if let isDone = item.isDone { renderer.renderTaskBox(isDone: isDone) }
        renderer.render(item.blocks, depth: depth, isTight: list.isTight)
      }
      output.append("</li>\n")
    }
    output.append(list.marker == .bullet ? "</ul>\n" : "</ol>\n")
  }

  /// Renders a row of a table.
  mutating func renderRow(
    _ cells: [Table.Cell], _ alignments: [Table.Alignment], isHead: Bool = false
  ) {
    output.append("<tr>")
    output.append(Self.cellSeparator)
    for (cell, alignment) in zip(cells, alignments) {
      output.append(isHead ? "<th" : "<td")
      appendCellAttributes(alignment, isHead: isHead)
      let mark = beginContent()
      render(cell)
      endContent(at: mark)
      output.append(isHead ? "</th>" : "</td>")
      output.append(Self.cellSeparator)
    }
    output.append("</tr>\n")
  }

  /// Renders the caption of a picture with its credit.
  mutating func renderCaption(_ caption: [Inline], credit: String?) {
    render(caption)
    guard let credit else { return }
    if !caption.isEmpty { output.append(" ") }
    output.append(Self.creditTags.opening)
    output.append(escaping: credit)
    output.append(Self.creditTags.closing)
  }

  /// Renders a dated event.
  mutating func renderTimelineEntry(_ entry: TimelineEntry, depth: Int) {
    output.append("<p class=\"date\"")
    renderContent { $0.output.append(escaping: entry.date) }
    output.append("</p>\n")
    if let title = entry.title { renderParagraph(title, class: "title") }
    render(entry.blocks, depth: depth)
  }
}

extension [Inline] {
  /// Whether there is a link, or something that becomes one, anywhere among the inlines.
  fileprivate var containsLinks: Bool {
    contains { inline in
      switch inline {
      case .link, .footnoteReference, .raw: true
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .language(_, let inner):
        inner.containsLinks
      case .text, .code, .image, .softBreak, .lineBreak: false
      }
    }
  }
}

import Document
import Wording

/// Renders blocks to the HTML of mail.
struct EmailRenderer {
  /// The attributes of a table that only lays out.
  static let layout: StaticString =
    " role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""

  var output = OutputBuffer.forPiece()
  let words: Words
  let webURL: String?
  private let footnoteNumbers: [String: Int]

  init(words: Words, footnoteNumbers: [String: Int], webURL: String?) {
    self.words = words
    self.footnoteNumbers = footnoteNumbers
    self.webURL = webURL
  }

  /// The number of the footnote with a label.
  func number(ofFootnote label: String) -> Int { footnoteNumbers[label] ?? 0 }

  /// Renders blocks whose headings stand below a level.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    for block in blocks { render(block, depth: depth, isTight: isTight) }
  }

  private mutating func render(_ block: Block, depth: Int, isTight: Bool) {
    switch block.kind {
    case .heading(let heading):
      render(title: heading.content, level: depth + heading.level, anchor: heading.anchor)
    case .paragraph(let content):
      if isTight { render(content) } else { paragraph(class: nil) { $0.render(content) } }
    case .list(let list): render(list, depth: depth)
    case .quote(let blocks):
      output.append("<blockquote>\n")
      render(blocks, depth: depth)
      output.append("</blockquote>\n")
    case .code(let code):
      output.append("<pre>")
      output.append(escaping: code.text)
      output.append("</pre>\n")
    case .table(let table): render(table)
    case .figure(let figure): render(figure)
    case .thematicBreak: output.append("<hr>\n")
    case .footnote(let footnote):
      output.append("<div class=\"footnote\">\n<p>")
      output.append(string: "\(number(ofFootnote: footnote.label)).")
      output.append("</p>\n")
      render(footnote.blocks, depth: depth)
      output.append("</div>\n")
    case .definitionList(let definitions):
      for definition in definitions {
        paragraph(class: "term") { $0.render(definition.term) }
        output.append("<div class=\"definition\">\n")
        render(definition.blocks, depth: depth)
        output.append("</div>\n")
      }
    case .keyFigures(let figures): render(figures)
    case .timeline(let entries):
      for entry in entries {
        paragraph(class: "date") { $0.output.append(escaping: entry.date) }
        if let title = entry.title { paragraph(class: "title") { $0.render(title) } }
        render(entry.blocks, depth: depth)
      }
    case .chart(let chart): render(chart.table)
    case .group(let group): render(group, depth: depth)
    case .raw(let raw):
      if raw.formats.contains(.email) {
        output.append(string: raw.text)
      } else {
        render(raw.fallback, depth: depth)
      }
    }
  }

  // MARK: Groups

  private mutating func render(_ group: Group, depth: Int) {
    open(group, level: depth + 1)
    if !group.role.traits.isNavigation {
      render(group.blocks, depth: group.title == nil ? depth : depth + 1)
    }
    close(group)
  }

  /// Begins a group, with its title as a heading of a level.
  mutating func open(_ group: Group, level: Int) {
    guard !group.role.traits.isNavigation else { return }
    if group.role.traits.isSection {
      output.append("<table")
      output.append(Self.layout)
      output.append("><tr><td")
    } else {
      output.append("<div")
    }
    output.attribute("class", group.role.rawValue)
    output.attribute("id", group.anchor)
    output.attribute("lang", group.language)
    output.attribute("style", group.color.map { "--accent: \($0)" })
    output.append(">\n")
    if let title = group.title { render(title: title, level: level) }
  }

  /// Ends a group.
  mutating func close(_ group: Group) {
    guard !group.role.traits.isNavigation else { return }
    output.append(group.role.traits.isSection ? "</td></tr></table>\n" : "</div>\n")
  }

  // MARK: Blocks

  /// Renders a title as a heading; below level six as a strong paragraph.
  private mutating func render(title: [Inline], level: Int, anchor: String? = nil) {
    guard level <= 6 else {
      return paragraph(class: nil) { $0.element("strong") { $0.render(title) } }
    }
    let digit = UInt8(ascii: "0") + UInt8(max(1, level))
    output.append("<h")
    output.append(byte: digit)
    output.attribute("id", anchor)
    output.append(">")
    render(title)
    output.append("</h")
    output.append(byte: digit)
    output.append(">\n")
  }

  private mutating func render(_ list: List, depth: Int) {
    switch list.marker {
    case .bullet: output.append("<ul>\n")
    case .number(let start):
      output.append("<ol")
      output.attribute("start", start == 1 ? nil : String(start))
      output.append(">\n")
    }
    for item in list.items {
      output.append("<li>")
      if let isDone = item.isDone { output.append(isDone ? "☑ " : "☐ ") }
      render(item.blocks, depth: depth, isTight: list.isTight)
      output.append("</li>\n")
    }
    output.append(list.marker == .bullet ? "</ul>\n" : "</ol>\n")
  }

  private mutating func render(_ table: Table) {
    if let caption = table.caption { paragraph(class: "caption") { $0.render(caption) } }
    output.append("<table class=\"data\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">\n")
    row(table.header, table.alignments, "th")
    for cells in table.rows { row(cells, table.alignments, "td") }
    output.append("</table>\n")
  }

  private mutating func row(
    _ cells: [Table.Cell], _ alignments: [Table.Alignment], _ name: StaticString
  ) {
    output.append("<tr>")
    for (cell, alignment) in zip(cells, alignments) {
      output.append("<")
      output.append(name)
      switch alignment {
      case .none, .left: output.attribute("align", "left")
      case .center: output.attribute("align", "center")
      case .right: output.attribute("align", "right")
      }
      output.append(">")
      render(cell)
      output.append("</")
      output.append(name)
      output.append(">")
    }
    output.append("</tr>\n")
  }

  private mutating func render(_ figure: Figure) {
    guard let image = figure.image, address(of: image) != nil else {
      var caption = figure.caption
      if caption.isEmpty, let image = figure.image { caption = image.alternative }
      return paragraph(class: "photo-note") { renderer in
        renderer.element("b") { $0.output.append(escaping: $0.words.photo) }
        renderer.output.append(" ")
        renderer.render(caption)
        renderer.credit(figure.credit, behindText: !caption.isEmpty)
      }
    }
    paragraph(class: "figure") { $0.render(image) }
    guard !figure.caption.isEmpty || figure.credit != nil else { return }
    paragraph(class: "caption") { renderer in
      renderer.render(figure.caption)
      renderer.credit(figure.credit, behindText: !figure.caption.isEmpty)
    }
  }

  private mutating func credit(_ credit: String?, behindText: Bool) {
    guard let credit else { return }
    if behindText { output.append(" ") }
    element("i") { $0.output.append(escaping: credit) }
  }

  private mutating func render(_ figures: [KeyFigure]) {
    output.append("<table class=\"key-figures\"")
    output.append(Self.layout)
    output.append(">\n")
    for figure in figures {
      output.append("<tr><td class=\"value\" align=\"right\">")
      output.append(escaping: figure.value)
      output.append("</td><td class=\"label\">")
      output.append(escaping: figure.label)
      output.append("</td></tr>\n")
    }
    output.append("</table>\n")
  }

  // MARK: Elements

  private mutating func paragraph(
    class name: String?, _ content: (inout EmailRenderer) -> Void
  ) {
    output.append("<p")
    output.attribute("class", name)
    output.append(">")
    content(&self)
    output.append("</p>\n")
  }

  /// Renders an element without attributes.
  mutating func element(_ name: StaticString, _ content: (inout EmailRenderer) -> Void) {
    output.append("<")
    output.append(name)
    output.append(">")
    content(&self)
    output.append("</")
    output.append(name)
    output.append(">")
  }
}

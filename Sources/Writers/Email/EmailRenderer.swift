import Document
import Wording

/// Renders blocks to the HTML of mail.
struct EmailRenderer: MarkupRenderer {
  static let format = Format.email
  static var beginsBlocksOnLines: Bool { false }
  static var cellSeparator: StaticString { "" }
  static var strikethroughElement: StaticString { "s" }
  static var creditTags: (opening: StaticString, closing: StaticString) { ("<i>", "</i>") }
  static var anchorsDeepTitles: Bool { false }
  static var namesDirection: Bool { true }

  /// The maximum width of pictures in pixels; some clients obey nothing but the attribute.
  static let pictureWidth = 552
  /// The attributes of a table that serves the layout alone.
  static let layout: StaticString =
    " role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""

  var output = OutputBuffer.makePiece()
  let words: Words
  let direction: TextDirection
  private let webURL: String?
  private let laterPages: [String: String]
  /// The width of the picture at hand in thousandths of the text's.
  var scale = 1000
  private let pictureAddresses: [Asset: String]
  let pictures: [Asset: PublishedPicture]
  private let footnoteNumbers: [String: Int]

  init(
    words: Words, direction: TextDirection, footnoteNumbers: [String: Int], webURL: String?,
    laterPages: [String: String], pictureAddresses: [Asset: String],
    pictures: [Asset: PublishedPicture]
  ) {
    self.laterPages = laterPages
    self.pictureAddresses = pictureAddresses
    self.pictures = pictures
    self.words = words
    self.direction = direction
    self.footnoteNumbers = footnoteNumbers
    self.webURL = webURL
  }

  var voidEnd: StaticString { ">" }
  var marksDirection: Bool { true }

  var linksTitles: Bool { false }

  func fullTitle(of anchor: String) -> String? { nil }

  /// Links inside a message lead nowhere in many clients.
  func shows(_ role: RoleTraits) -> Bool { !role.isNavigation }

  // MARK: Link targets

  func target(of link: Link) -> String? { absolute(link.destination) }

  func target(of image: Image) -> String? {
    var destination = image.destination
    if case .asset(let asset) = image.source {
      if !pictureAddresses.isEmpty, let address = pictureAddresses[asset] { return address }
      if let picture = pictures[asset] { destination = picture.fitting.address }
    }
    return absolute(destination).flatMap { $0.hasPrefix("https:") ? $0 : nil }
  }

  /// The address as an absolute one; nil if the edition is not on the web.
  private func absolute(_ address: String) -> String? {
    for scheme in ["https:", "http:", "mailto:", "tel:"]
    where address.lowercased().hasPrefix(scheme) {
      return address
    }
    guard let webURL else { return nil }
    if !laterPages.isEmpty, address.hasPrefix("#"),
      let page = laterPages[String(address.dropFirst())]
    {
      return WebAddress(webURL).resolved(page + address)
    }
    return WebAddress(webURL).resolved(address)
  }

  // MARK: Attributes

  func appendAttributes(of link: Link) {}

  mutating func appendAttributes(of image: Image) {
    var width = Self.pictureWidth * scale / 1000
    if let own = pictures[image]?.fitting.width { width = min(width, own) }
    output.attribute("width", String(width))
    output.attribute("alt", image.alternative.plainText)
  }

  mutating func appendCellAttributes(_ alignment: Table.Alignment, isHead: Bool) {
    switch alignment {
    case .none where direction == .rightToLeft: output.append(" align=\"right\"")
    case .none, .left: output.append(" align=\"left\"")
    case .center: output.append(" align=\"center\"")
    case .right: output.append(" align=\"right\"")
    }
  }

  // MARK: Groups

  mutating func beginTag(of group: Group) {
    if group.role.traits.isSection {
      output.append("<table")
      output.append(Self.layout)
      output.append("><tr><td")
    } else {
      output.append("<div")
    }
  }

  func appendAttributes(of group: Group) {}

  mutating func endElement(of group: Group) {
    output.append(group.role.traits.isSection ? "</td></tr></table>\n" : "</div>\n")
  }

  // MARK: Blocks and inlines that differ from those of pages

  mutating func renderFootnoteReference(_ label: String) {
    output.append("<sup>")
    output.append(string: String(footnoteNumbers[label] ?? 0))
    output.append("</sup>")
  }

  mutating func renderTaskBox(isDone: Bool) { output.append(isDone ? "☑ " : "☐ ") }

  mutating func renderCode(_ code: CodeBlock) {
    output.append("<pre>")
    output.append(escaping: code.text)
    output.append("</pre>\n")
  }

  mutating func renderTable(_ table: Table) {
    if let caption = table.caption { renderParagraph(caption, class: "caption") }
    output.append("<table class=\"data\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">\n")
    renderRow(table.header, table.alignments, isHead: true)
    for cells in table.rows { renderRow(cells, table.alignments) }
    output.append("</table>\n")
  }

  mutating func renderFootnotes(_ footnotes: ArraySlice<Block>, depth: Int) {
    for case .footnote(let footnote) in footnotes.map(\.kind) {
      let number = "\(footnoteNumbers[footnote.label] ?? 0)."
      var blocks = footnote.blocks[...]
      output.append("<div class=\"footnote\">\n<p")
      // The number is on the first line of the note.
      if case .paragraph(let content) = blocks.first?.kind {
        renderContent { renderer in
          renderer.output.append(string: number + " ")
          renderer.render(content)
        }
        blocks = blocks.dropFirst()
      } else {
        renderContent { $0.output.append(string: number) }
      }
      output.append("</p>\n")
      render(Array(blocks), depth: depth)
      output.append("</div>\n")
    }
  }

  mutating func renderDefinitions(_ definitions: [Definition], depth: Int) {
    for definition in definitions {
      renderParagraph(definition.term, class: "term")
      output.append("<div class=\"definition\">\n")
      render(definition.blocks, depth: depth)
      output.append("</div>\n")
    }
  }

  mutating func renderKeyFigures(_ figures: [KeyFigure]) {
    output.append("<table class=\"key-figures\"")
    output.append(Self.layout)
    output.append(">\n")
    for figure in figures {
      output.append("<tr><td class=\"value\" align=\"right\"")
      renderContent { $0.output.append(escaping: figure.value) }
      output.append("</td><td class=\"label\"")
      renderContent { $0.renderLabel(of: figure) }
      output.append("</td></tr>\n")
    }
    output.append("</table>\n")
  }

  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int) {
    for entry in entries { renderTimelineEntry(entry, depth: depth) }
  }

  mutating func renderChart(_ chart: Chart) { renderTable(chart.table) }
}

import Document
import Wording

/// Renders blocks to the tree of Pandoc, as JSON; each block ends with a comma.
struct PandocRenderer {
  /// The deepest level of headings.
  private static let maxLevel = 6

  var output = OutputBuffer.makePiece()
  let target: PandocTarget
  let words: Words
  let footnotes: [String: Footnote]
  let footnoteNumbers: [String: Int]
  /// The footnotes whose text has been written; a second call refers to the first one.
  var calledFootnotes: Set<String> = []
  /// Whether the text of a footnote is being rendered, which has no footnotes itself.
  var isInFootnote = false
  /// Whether the running text that follows has the colour of its part.
  var isAccented = false
  /// The colour of the part that is being rendered; nil for that of the theme.
  var color: String?
  /// The level of the last heading: the next one may be one level deeper, but not two.
  private var lastLevel = 0
  /// The published files of pictures, as far as they are known.
  let pictures: [Asset: PublishedPicture]
  /// The width that pictures have, in hundredths of a centimetre.
  var room = PaperSize.room
  /// The height above which pictures are made narrower, in the same unit.
  var heightLimit = PaperSize.maxHeight
  /// The edition's direction of writing.
  private let direction: TextDirection

  init(
    _ target: PandocTarget, words: Words, footnotes: [String: Footnote], numbers: [String: Int],
    pictures: [Asset: PublishedPicture], direction: TextDirection
  ) {
    self.pictures = pictures
    self.target = target
    self.words = words
    self.footnotes = footnotes
    footnoteNumbers = numbers
    self.direction = direction
  }

  /// The address of a picture's file in the output folder; nil if readers of the format show no such picture.
  func path(of image: Image) -> String? {
    guard case .asset(let asset) = image.source else { return nil }
    let file = pictures[asset]?.fitting
    let name = (file?.path ?? asset.path).lowercased()
    guard target.pictureKinds.contains(where: { name.hasSuffix(".\($0)") }) else { return nil }
    return file?.address ?? asset.publishedAddress
  }

  /// Renders a piece of an outline and returns its bytes.
  mutating func render(_ piece: OutlinePiece) -> [UInt8] {
    color = piece.color.flatMap { $0.isColor ? $0 : nil }
    switch piece.kind {
    case .open(let group, let level):
      lastLevel = level - 2
      openGroup(group, level: level, isFirst: piece.isFirst)
    case .blocks(let blocks, let depth):
      lastLevel = depth - 1
      render(Array(blocks), depth: depth)
    case .close: closeGroup()
    case .footnotes: break  // they are rendered where they are called
    }
    output.trimEnd { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
    return output.bytes
  }

  /// Renders blocks, each followed by a comma.
  ///
  /// - Parameters:
  ///   - depth: the level below which the blocks' headings are.
  ///   - isTight: whether paragraphs are running text without space around them.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    for block in blocks { render(block, depth: depth, isTight: isTight) }
  }

  private mutating func render(_ block: Block, depth: Int, isTight: Bool) {
    switch block.kind {
    case .heading(let heading):
      renderHeading(heading.content, level: depth + heading.level, anchor: heading.anchor)
    case .paragraph(let content):
      if isTight { renderPlain(content) } else { renderParagraph(content) }
    case .list(let list): renderList(list, depth: depth)
    case .quote(let blocks):
      node("BlockQuote") { $0.renderList(of: blocks, depth: depth) }
    case .code(let code): renderCode(code)
    case .table(let table): renderTable(table)
    case .figure(let figure): renderFigure(figure)
    case .thematicBreak: output.append("{\"t\":\"HorizontalRule\"},\n")
    case .footnote: break  // rendered where it is called
    case .definitionList(let definitions): renderDefinitions(definitions, depth: depth)
    case .keyFigures(let figures): renderKeyFigures(figures)
    case .timeline(let entries): renderTimeline(entries, depth: depth)
    case .chart(let chart): renderChart(chart)
    case .group(let group): renderGroup(group, depth: depth)
    case .raw(let raw):
      guard raw.formats.contains(Format(rawValue: target.rawValue)) else {
        return render(raw.fallback, depth: depth)
      }
      renderRaw("RawBlock", raw.text)
      output.append(",\n")
    }
  }

  // MARK: Parts that all blocks use

  /// Renders an element of the tree with its content, and the comma behind it.
  mutating func node(_ name: StaticString, _ content: (inout PandocRenderer) -> Void) {
    output.append("{\"t\":\"")
    output.append(name)
    output.append("\",\"c\":")
    content(&self)
    output.append("},\n")
  }

  /// Renders a list of items from a closure, each with a comma.
  mutating func list(_ content: (inout PandocRenderer) -> Void) {
    output.append("[")
    content(&self)
    endList()
  }

  mutating func endList() {
    output.trimEnd { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
    output.append("]")
  }

  mutating func renderList(of blocks: [Block], depth: Int, isTight: Bool = false) {
    list { $0.render(blocks, depth: depth, isTight: isTight) }
  }

  /// Renders the name, the classes and the further attributes of an element.
  mutating func attributes(
    name: String? = nil, classes: [String] = [], _ values: [(StaticString, String)] = []
  ) {
    output.append("[")
    output.append(jsonString: name.map(bookmark) ?? "")
    output.append(",")
    list { renderer in
      for name in classes {
        renderer.output.append(jsonString: name)
        renderer.output.append(",")
      }
    }
    output.append(",")
    list { renderer in
      for (key, value) in values {
        renderer.output.append("[\"")
        renderer.output.append(key)
        renderer.output.append("\",")
        renderer.output.append(jsonString: value)
        renderer.output.append("],")
      }
    }
    output.append("]")
  }

  /// Renders blocks in a division with a style or, where a format has none, a class of that name.
  mutating func division(
    _ style: OfficeStyle, values: [(StaticString, String)] = [],
    _ content: (inout PandocRenderer) -> Void
  ) {
    node("Div") { renderer in
      renderer.output.append("[")
      renderer.styleAttributes(style, values)
      renderer.output.append(",")
      renderer.list(content)
      renderer.output.append("]")
    }
  }

  /// Renders blocks in a division with a named style of word processors.
  mutating func division(named style: String, _ content: (inout PandocRenderer) -> Void) {
    node("Div") { renderer in
      renderer.output.append("[")
      renderer.attributes([("custom-style", style)])
      renderer.output.append(",")
      renderer.list(content)
      renderer.output.append("]")
    }
  }

  /// The attributes of an element with a style.
  mutating func styleAttributes(_ style: OfficeStyle, _ values: [(StaticString, String)] = []) {
    if target.hasNamedStyles {
      let name = target.reference(to: style.name(color))
      attributes([("custom-style", name)] + values)
    } else {
      attributes(classes: [style.rawValue.lowercased().replacing(" ", with: "-")], values)
    }
  }

  /// Renders a heading; a heading that is too deep becomes a strong paragraph.
  mutating func renderHeading(_ content: [Inline], level: Int, anchor: String?) {
    lastLevel = max(1, min(level - 1, lastLevel + 1))
    let own = lastLevel
    guard own <= Self.maxLevel else {
      let named: [Inline] = [.strong(content)]
      return node("Para") { renderer in
        renderer.list { $0.renderSpan(named: anchor) { $0.render(named) } }
      }
    }
    node("Header") { renderer in
      renderer.output.append("[")
      renderer.output.append(string: String(own))
      renderer.output.append(",")
      renderer.attributes(name: anchor)
      renderer.output.append(",")
      renderer.renderContent(content)
      renderer.output.append("]")
    }
  }

  /// Renders a paragraph; one whose first letter runs against the edition's direction runs its own way.
  private mutating func renderParagraph(_ content: [Inline]) {
    guard let own = content.plainText.firstDirection, own != direction else {
      return node("Para") { $0.renderContent(content) }
    }
    // Pandoc leaves the direction out of OpenDocument.
    if target == .odt {
      let style: OfficeStyle = own == .rightToLeft ? .rightToLeft : .leftToRight
      return division(style) { renderer in
        renderer.node("Para") { $0.renderContent(content) }
      }
    }
    node("Div") { renderer in
      renderer.output.append("[")
      renderer.attributes([("dir", own.rawValue)])
      renderer.output.append(",")
      renderer.list { $0.node("Para") { $0.renderContent(content) } }
      renderer.output.append("]")
    }
  }

  mutating func renderPlain(_ content: [Inline]) {
    node("Plain") { $0.renderContent(content) }
  }

  /// Renders text in the syntax of the format, which only the engine and trusted plugins make.
  mutating func renderRaw(_ name: StaticString, _ text: String) {
    output.append("{\"t\":\"")
    output.append(name)
    output.append("\",\"c\":[\"")
    output.append(target.rawFormat)
    output.append("\",")
    output.append(jsonString: text, keepsLines: true)
    output.append("]}")
  }

  /// The name that a document uses for a place.
  ///
  /// Word takes up to forty letters, digits and low lines, beginning with a letter; longer names are cut and
  /// told apart by a number made from the whole.
  func bookmark(_ name: String) -> String {
    guard target == .docx, !name.isEmpty else { return name }
    var result = ""
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { number = (number ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for scalar in name.unicodeScalars {
      let isKept = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      result.unicodeScalars.append(isKept ? scalar : "_")
    }
    if result.unicodeScalars.first?.properties.isAlphabetic != true { result = "x" + result }
    guard result.utf16.count > 40 else { return result }
    let start = String(String.UnicodeScalarView(result.unicodeScalars.prefix(26)))
    return "\(start)_\(String(number, radix: 36))"
  }
}

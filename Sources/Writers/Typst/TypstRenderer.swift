import Document
import Findings
import Wording

/// Renders blocks to calls of Typst functions, one statement after the other.
struct TypstRenderer {
  /// The maximum depth of nested blocks or inlines; deeper content is written without the block or
  /// inline around it, because Typst lays out only so many levels.
  static let maxNesting = 10

  var output = OutputBuffer.makePiece()
  let words: Words
  let footnotes: [String: Footnote]
  let pictures: [Asset: PublishedPicture]
  /// The footnotes whose text has been written; a second call refers to it.
  var calledFootnotes: Set<String> = []
  /// How many blocks are open around the current one.
  var nesting = 0
  /// How many inlines are open around the current one.
  var inlineNesting = 0
  /// Whether the words of a title are being rendered.
  var isInTitle = false
  /// The level of the last heading: the next one may be one level deeper, but not two.
  var lastLevel = 0
  private var lastPlace: Place?
  /// The edition's direction of writing.
  private let direction: TextDirection

  init(
    words: Words, footnotes: [String: Footnote], direction: TextDirection,
    pictures: [Asset: PublishedPicture]
  ) {
    self.pictures = pictures
    self.words = words
    self.footnotes = footnotes
    self.direction = direction
  }

  /// Renders a piece of an outline and returns its bytes.
  mutating func render(_ piece: OutlinePiece) -> [UInt8] {
    switch piece.kind {
    case .open(let group, let level):
      lastLevel = level - 2
      mark(piece.place)
      openGroup(group, level: level)
    case .blocks(let blocks, let depth):
      lastLevel = depth - 1
      render(Array(blocks), depth: depth)
    case .close: closeGroup()
    case .footnotes: break  // they are rendered where they are called
    }
    return output.bytes
  }

  /// Renders blocks as statements.
  ///
  /// - Parameters:
  ///   - depth: the level below which the blocks' headings are.
  ///   - isTight: whether paragraphs are running text without space around them.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    var index = blocks.startIndex
    while index < blocks.endIndex {
      let end = blocks.endOfRun(from: index)
      if end - index > 1, case .group(let first) = blocks[index].kind,
        nesting < Self.maxNesting
      {
        output.append("several(\"")
        output.append(string: first.role.rawValue)
        output.append("\", (\n")
        for block in blocks[index..<end] {
          renderBody([block], depth: depth)
          output.append(",\n")
        }
        output.append("))\n")
      } else {
        for block in blocks[index..<end] { render(block, depth: depth, isTight: isTight) }
      }
      index = end
    }
  }

  /// Renders blocks as one value.
  mutating func renderBody(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    if blocks.count == 1, case .paragraph(let content) = blocks[0].kind {
      return renderContent(content)
    }
    output.append("{[]\n")
    nesting += 1
    render(blocks, depth: depth, isTight: isTight)
    nesting -= 1
    output.append("}")
  }

  /// Says where the blocks were written that follow, for messages.
  mutating func mark(_ place: Place?) {
    guard let place, place != lastPlace else { return }
    lastPlace = place
    output.append("at(\"")
    output.append(escapingString: place.path)
    output.append("\", ")
    output.append(string: String(place.line))
    output.append(")\n")
  }

  private mutating func render(_ block: Block, depth: Int, isTight: Bool) {
    mark(block.place)
    switch block.kind {
    case .heading(let heading):
      renderTitle(heading.content, level: depth + heading.level, anchor: heading.anchor)
    case .paragraph(let content):
      if isTight { renderContent(content) } else { renderParagraph(content) }
    case .list(let list):
      nested(list.items.flatMap(\.blocks), depth) { $0.renderList(list, depth: depth) }
    case .quote(let blocks):
      nested(blocks, depth) { renderer in
        renderer.output.append("quotation(")
        renderer.renderBody(blocks, depth: depth)
        renderer.output.append(")")
      }
    case .code(let code): renderCode(code)
    case .table(let table): renderTable(table)
    case .figure(let figure): renderFigure(figure)
    case .thematicBreak: output.append("divider()")
    case .footnote: break  // rendered where it is called
    case .definitionList(let definitions): renderDefinitions(definitions, depth: depth)
    case .keyFigures(let figures): renderKeyFigures(figures)
    case .timeline(let entries): renderTimeline(entries, depth: depth)
    case .chart(let chart): renderChart(chart)
    case .group(let group): renderGroup(group, depth: depth)
    case .raw(let raw):
      guard raw.formats.contains(.typst) else { return render(raw.fallback, depth: depth) }
      output.append("[")
      output.append(string: raw.text)
      output.append("]")
    }
    output.endLine()
  }

  /// Renders a block with others in it, or these alone where too many are open.
  private mutating func nested(
    _ blocks: [Block], _ depth: Int, _ body: (inout TypstRenderer) -> Void
  ) {
    if nesting < Self.maxNesting { body(&self) } else { render(blocks, depth: depth) }
  }

  /// Renders a paragraph; one whose first letter runs against the edition's direction runs its own way.
  private mutating func renderParagraph(_ content: [Inline]) {
    if content.arePictures(where: { path(of: $0) != nil }) { return renderPictures(content) }
    let mark = output.bytes.count
    output.append("paragraph")
    renderContent(content)
    if direction == .leftToRight, !output.mayContainRightToLeft(behind: mark) { return }
    switch content.plainText.firstDirection {
    case direction, nil: return
    case .leftToRight: output.insert("toward(ltr, ", at: mark)
    case .rightToLeft: output.insert("toward(rtl, ", at: mark)
    }
    output.append(")")
  }

  /// Adds an argument that is a string, if it has a value.
  mutating func argument(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    output.append(", ")
    output.append(name)
    output.append(": ")
    output.append(typstString: value)
  }
}

extension [Block] {
  /// The end of the run of adjacent groups of one role from an index.
  fileprivate func endOfRun(from start: Int) -> Int {
    guard case .group(let first) = self[start].kind,
      first.role.traits.element == .section
    else { return start + 1 }
    var end = start + 1
    while end < count, case .group(let next) = self[end].kind, next.role == first.role { end += 1 }
    return end
  }
}

extension String {
  /// The direction of the first letter.
  var firstDirection: TextDirection? {
    for scalar in unicodeScalars {
      if scalar.isRightToLeftLetter { return .rightToLeft }
      if scalar.properties.isAlphabetic { return .leftToRight }
    }
    return nil
  }
}

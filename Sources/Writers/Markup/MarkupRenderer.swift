import Document
import Findings
import Wording

/// Renders blocks to markup: the rendering common to pages and mail, which is everything but the
/// requirements of this protocol.
///
/// A new kind of block or another element is one edit for both. The members that differ are static
/// requirements or methods of a struct, and both renderers are known where they are used, so the
/// compiler makes a copy of the shared code for each: no inline is dispatched dynamically.
protocol MarkupRenderer {
  /// The format whose raw text is passed on.
  static var format: Format { get }
  /// Whether blocks always begin on a new line, as cmark writes them.
  static var beginsBlocksOnLines: Bool { get }
  /// The text after the beginning of a table's row, and after each of its cells.
  static var cellSeparator: StaticString { get }
  /// The element of text that is no longer true.
  static var strikethroughElement: StaticString { get }
  /// The tags around the credit of a picture.
  static var creditTags: (opening: StaticString, closing: StaticString) { get }
  /// Whether links can lead to titles below level six.
  static var anchorsDeepTitles: Bool { get }

  /// Whether a direction is named where programs that show the format do not find it themselves.
  static var namesDirection: Bool { get }

  var output: OutputBuffer { get set }
  var words: Words { get }
  /// The edition's direction of writing.
  var direction: TextDirection { get }
  /// Whether elements whose words run the other way say so.
  var marksDirection: Bool { get }
  /// The end of the tag of an element without content.
  var voidEnd: StaticString { get }

  /// The destination of a link; nil to show its words without a link.
  func target(of link: Link) -> String?
  /// The address of a picture; nil to show its description instead.
  func target(of image: Image) -> String?
  /// Whether the titles of parts that have an anchor are links to it.
  var linksTitles: Bool { get }
  /// The title of a part together with the chapter's, where other parts have the same title; nil
  /// elsewhere.
  func fullTitle(of anchor: String) -> String?
  /// Whether to show groups of a role.
  func shows(_ role: RoleTraits) -> Bool

  /// Begins the element around a picture's own, if there is one.
  mutating func beginPicture(_ image: Image)
  /// Ends it.
  mutating func endPicture(_ image: Image)
  /// Notes the place of a block, before it is rendered.
  ///
  /// - Parameter isTight: whether a paragraph is rendered without its own element.
  mutating func beginBlock(at place: Place?, isTight: Bool)

  mutating func appendAttributes(of link: Link)
  mutating func appendAttributes(of image: Image)
  /// Adds the attributes of a cell.
  mutating func appendCellAttributes(_ alignment: Table.Alignment, isHead: Bool)
  /// Adds the beginning of a group's tag, before its attributes.
  mutating func beginTag(of group: Group)
  /// Adds the attributes of a group that the format alone has.
  mutating func appendAttributes(of group: Group)
  /// Adds the end of a group's element.
  mutating func endElement(of group: Group)

  mutating func renderFootnoteReference(_ label: String)
  mutating func renderTaskBox(isDone: Bool)
  mutating func renderCode(_ code: CodeBlock)
  mutating func renderTable(_ table: Table)
  mutating func renderFigure(_ figure: Figure)
  /// Renders a group's content if its role asks for more than one block below the other.
  ///
  /// - Returns: whether anything was rendered.
  mutating func renderArranged(_ group: Group, depth: Int) -> Bool
  /// Renders footnotes that come one after the other.
  mutating func renderFootnotes(_ footnotes: ArraySlice<Block>, depth: Int)
  mutating func renderDefinitions(_ definitions: [Definition], depth: Int)
  mutating func renderKeyFigures(_ figures: [KeyFigure])
  mutating func renderTimeline(_ entries: [TimelineEntry], depth: Int)
  mutating func renderChart(_ chart: Chart)
}

extension MarkupRenderer {
  /// Most formats have no element around that of a picture.
  mutating func beginPicture(_ image: Image) {}
  /// Most formats have no element around that of a picture.
  mutating func endPicture(_ image: Image) {}
  /// Notes nothing by default.
  @inline(__always) mutating func beginBlock(at place: Place?, isTight: Bool) {}

  /// Renders a piece of an outline and returns its bytes.
  mutating func render(_ piece: OutlinePiece) -> [UInt8] {
    switch piece.kind {
    case .open(let group, let level): openGroup(group, level: level)
    case .blocks(let blocks, let depth): render(Array(blocks), depth: depth)
    case .close(let group, _): closeGroup(group)
    case .footnotes: break  // they are rendered where they were written
    }
    return output.bytes
  }

  /// Renders blocks.
  ///
  /// - Parameters:
  ///   - depth: the level above the blocks' headings.
  ///   - isTight: whether paragraphs are written without their own element.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    // Nothing is copied from a buffer: each reference in a copy would have to be counted.
    blocks.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if case .footnote = buffer[index].kind {
          let end = buffer[index...].firstIndex { !$0.isFootnote } ?? buffer.count
          renderFootnotes(blocks[index..<end], depth: depth)
          index = end
        } else {
          render(buffer[index], depth: depth, isTight: isTight)
          index += 1
        }
      }
    }
  }

  private mutating func render(_ block: Block, depth: Int, isTight: Bool) {
    beginBlock(at: block.place, isTight: isTight && block.isParagraph)
    switch block.kind {
    case .heading(let heading):
      renderTitle(heading.content, level: depth + heading.level, anchor: heading.anchor)
    case .paragraph(let content):
      if isTight { render(content) } else { renderParagraph(content) }
    case .list(let list): renderList(list, depth: depth)
    case .quote(let blocks):
      beginBlock()
      output.append("<blockquote>\n")
      render(blocks, depth: depth)
      beginBlock()
      output.append("</blockquote>\n")
    case .code(let code): renderCode(code)
    case .table(let table): renderTable(table)
    case .figure(let figure): renderFigure(figure)
    case .thematicBreak:
      beginBlock()
      output.append("<hr")
      output.append(voidEnd)
      output.append("\n")
    case .footnote: break  // rendered with its neighbours, see above
    case .definitionList(let definitions): renderDefinitions(definitions, depth: depth)
    case .keyFigures(let figures): renderKeyFigures(figures)
    case .timeline(let entries): renderTimeline(entries, depth: depth)
    case .chart(let chart): renderChart(chart)
    case .group(let group): renderGroup(group, depth: depth)
    case .raw(let raw):
      guard raw.formats.contains(Self.format) else { return render(raw.fallback, depth: depth) }
      beginBlock()
      output.append(string: raw.text)
      beginBlock()
    }
  }

  /// Renders the content of an element whose tag lacks its `>`.
  ///
  /// The element states its direction where that is not the edition's.
  @inline(__always) mutating func renderContent(_ body: (inout Self) -> Void) {
    let mark = beginContent()
    body(&self)
    endContent(at: mark)
  }

  /// Ends a tag that lacks its `>`; the content of its element follows.
  ///
  /// - Returns: where the tag ends, for ``endContent(at:)``.
  mutating func beginContent() -> Int {
    output.append(">")
    return output.bytes.count - 1
  }

  /// Adds the direction of the content to the tag that ends at a mark, if it is not the edition's.
  mutating func endContent(at mark: Int) {
    if marksDirection {
      output.markDirection(at: mark, in: direction, isNamed: Self.namesDirection)
    }
  }

  /// Renders a figure's unit and, below it, the figure's basis.
  mutating func renderLabel(of figure: KeyFigure) {
    output.append(escaping: figure.label)
    guard let basis = figure.basis else { return }
    output.append("<br><small>")
    output.append(escaping: basis)
    output.append("</small>")
  }

  /// Adds the language of an element, and its direction where that is not the edition's.
  mutating func appendLanguage(_ tag: String?) {
    guard let tag else { return }
    output.attribute("lang", tag)
    let own = TextDirection(ofLanguage: tag)
    if own != direction { output.attribute("dir", own.rawValue) }
  }

  /// Ends the current line where the format has blocks on separate lines.
  mutating func beginBlock() {
    if Self.beginsBlocksOnLines { output.endLine() }
  }
}

extension Block {
  fileprivate var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }

  fileprivate var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}

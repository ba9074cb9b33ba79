import CCMarkGFM
import Findings

/// Collects the passages of a document.
struct PassageMaker {
  /// The context of a block.
  private struct PassageContext {
    var kind = Passage.Kind.paragraph
    /// The number of quotations that enclose the block.
    var quotes = 0
    var isTask = false
    var depth = 0
    /// The innermost list, and how many there are.
    var item: Passage.Item?
    var cell: Passage.Cell?
  }

  private(set) var passages: [Passage] = []
  /// An empty builder, which every passage starts from.
  private let empty: LocatedTextBuilder
  private let lines: [Int]
  /// How many lists, items and tables there were so far.
  private var lists = 0
  private var items = 0
  private var tables = 0

  init(_ text: LocatedText) {
    let empty = LocatedTextBuilder(text)
    let lineEnds = empty.bytes.indices.filter { empty.bytes[$0] == UInt8(ascii: "\n") }
    self.empty = empty
    lines = [0] + lineEnds.map { $0 + 1 }
  }

  /// Collects the passages of a document.
  mutating func visit(_ root: CMarkNode) { visit(childrenOf: root, PassageContext()) }

  private mutating func visit(childrenOf node: CMarkNode, _ around: PassageContext) {
    guard around.depth < MarkdownReader.depthLimit else { return }
    var around = around
    around.depth += 1
    for child in node.children { visit(child, around) }
  }

  private mutating func visit(_ node: CMarkNode, _ around: PassageContext) {
    var around = around
    switch node.type {
    case CMARK_NODE_PARAGRAPH.rawValue: paragraph(node, around)
    case CMARK_NODE_HEADING.rawValue: heading(node, around)
    case CMARK_NODE_BLOCK_QUOTE.rawValue:
      around.kind = .quotation
      around.quotes += 1
      visit(childrenOf: node, around)
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
      around.kind = .footnote
      visit(childrenOf: node, around)
    case CMARK_NODE_LIST.rawValue:
      around.kind = .listItem
      lists += 1
      let outer = around.item?.depth ?? 0
      let list = lists
      let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
      for item in node.children {
        around.isTask = item.isTask
        items += 1
        around.item = Passage.Item(
          list: list, number: items, depth: outer + 1, isOrdered: isOrdered, isFirst: true,
          line: item.line, byteColumn: item.byteColumn)
        visit(childrenOf: item, around)
      }
    case bindery_cmark_table(): table(node, around)
    default: break
    }
  }

  private func start(of line: Int) -> Int { lines[min(max(1, line), lines.count) - 1] }

  /// The offset of a block's start.
  private func start(of node: CMarkNode) -> Int {
    min(start(of: node.line) + max(0, node.byteColumn - 1), empty.bytes.count)
  }

  /// The whole extent of a block, for text that cannot be traced.
  private func extent(of node: CMarkNode) -> Range<Int> {
    let last = Int(cmark_node_get_end_line(node.pointer))
    var end = last < lines.count ? start(of: max(last, node.line) + 1) : empty.bytes.count
    let start = start(of: node)
    while end > start,
      empty.bytes[end - 1] == UInt8(ascii: "\n") || empty.bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<max(start, end)
  }

  /// The lines where the text of a block may start: the parser counts link reference definitions
  /// before a paragraph, and a paragraph before a table, as lines of the block that follows.
  private func firstLines(of node: CMarkNode, upTo last: Int) -> ClosedRange<Int> {
    node.line...max(node.line, min(last, node.line + Self.maxLinesBefore))
  }

  private static let maxLinesBefore = 32

  private func lastLine(of node: CMarkNode) -> Int { Int(cmark_node_get_end_line(node.pointer)) }

  /// The block that knows the start of a paragraph; a paragraph that runs into a table does not
  /// know its position.
  private func witness(of node: CMarkNode) -> CMarkNode {
    node.line > 0 ? node : CMarkNode(cmark_node_next(node.pointer)) ?? node
  }

  private mutating func paragraph(_ node: CMarkNode, _ around: PassageContext) {
    let witness = witness(of: node)
    for line in firstLines(of: witness, upTo: lastLine(of: witness)) {
      var tracer = tracer(around, at: line, of: witness)
      if around.isTask { tracer.skipTaskMark() }
      if tracer.trace(childrenOf: node), tracer.isAtEndOfLine {
        return add(tracer, around.kind, around)
      }
    }
    addWhole(node, around, around.kind, extent: extent(of: witness))
  }

  private mutating func heading(_ node: CMarkNode, _ around: PassageContext) {
    let level = Int(cmark_node_get_heading_level(node.pointer))
    let kind = Passage.Kind.heading(level: level)
    for line in firstLines(of: node, upTo: lastLine(of: node)) {
      var tracer = tracer(around, at: line, of: node)
      tracer.skipHeadingMark(level: level)
      if tracer.trace(childrenOf: node), tracer.isAtEndOfLine || tracer.skipClosingHeadingMark() {
        return add(tracer, kind, around)
      }
    }
    addWhole(node, around, kind, extent: extent(of: node))
  }

  private mutating func table(_ node: CMarkNode, _ around: PassageContext) {
    var kind = Passage.Kind.cell(isHeader: true)
    var around = around
    tables += 1
    var rowNumber = 0
    let last = lastLine(of: node)
    for row in node.children {
      let isHeader = kind == .cell(isHeader: true)
      let lines = isHeader ? firstLines(of: row, upTo: last) : row.line...row.line
      var cells: [InlineTracer]?
      for line in lines where cells == nil {
        cells = self.cells(of: row, at: line, around, isHeader: isHeader)
      }
      if let cells {
        for (column, cell) in cells.enumerated() {
          around.cell = Passage.Cell(table: tables, row: rowNumber, column: column)
          add(cell, kind, around)
        }
      } else {
        for (column, cell) in row.children.enumerated() {
          around.cell = Passage.Cell(table: tables, row: rowNumber, column: column)
          addWhole(cell, around, kind, extent: extent(of: node))
        }
      }
      rowNumber += 1
      kind = .cell(isHeader: false)
    }
  }

  /// Traces the cells of a row, if the row is on the given line.
  private func cells(
    of row: CMarkNode, at line: Int, _ around: PassageContext, isHeader: Bool
  ) -> [InlineTracer]? {
    let bytes = empty.bytes
    var first = tracer(around, at: line, of: row)
    if !isHeader {  // the parser does not know the column of these rows
      first.offset = start(of: line)
      first.skipMargin()
    }
    var cells: [InlineTracer] = []
    var offset = first.offset
    if first.peek() == UInt8(ascii: "|") { offset += 1 }
    for cell in row.children {
      var end = offset
      while end < bytes.count, !first.isLineEnd(end),
        bytes[end] != UInt8(ascii: "|") || bytes[max(0, end - 1)] == UInt8(ascii: "\\")
      {
        end += 1
      }
      var own = InlineTracer(builder: empty, offset: offset, end: end, quotes: around.quotes)
      own.isCell = true
      own.skipBlanks()
      guard own.trace(childrenOf: cell), own.isAtEnd else { return nil }
      cells.append(own)
      offset = min(end + (end < bytes.count && !first.isLineEnd(end) ? 1 : 0), bytes.count)
    }
    return cells
  }

  /// Makes a tracer for a line of a block: it starts at the block or, on later lines, after the
  /// margin.
  private func tracer(_ around: PassageContext, at line: Int, of node: CMarkNode) -> InlineTracer {
    var tracer = InlineTracer(
      builder: empty, offset: line == node.line ? start(of: node) : start(of: line),
      end: empty.bytes.count, quotes: around.quotes)
    if line > node.line { tracer.skipMargin() }
    return tracer
  }

  private mutating func add(
    _ tracer: InlineTracer, _ kind: Passage.Kind, _ around: PassageContext
  ) {
    if tracer.builder.count > 0 {
      var item = around.item
      let number = item?.number
      item?.isFirst = passages.last?.item?.number != number
      passages.append(
        Passage(
          kind: kind, text: tracer.builder.text, parts: tracer.parts, item: item,
          cell: around.cell))
    }
    passages += tracer.images
  }

  /// Adds a block that cannot be traced; each part has the place of the whole block.
  private mutating func addWhole(
    _ node: CMarkNode, _ around: PassageContext, _ kind: Passage.Kind, extent: Range<Int>
  ) {
    var tracer = InlineTracer(builder: empty, offset: 0, end: 0, quotes: 0)
    tracer.extent = extent
    _ = tracer.trace(childrenOf: node)
    add(tracer, kind, around)
  }
}

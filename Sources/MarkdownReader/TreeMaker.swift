import CCMarkGFM
import Document
import Findings

/// Converts cmark's tree to a document tree.
struct TreeMaker {
  let source: MarkdownSource
  let options: MarkdownOptions
  let diagnostics: DiagnosticCollector
  var footnoteLabels: [String] = []
  /// Text, in UTF-8, still to be added to the inlines, because the parser splits text into pieces.
  var run: [UInt8] = []
  /// The lines of the running text at hand, counted from 1.
  var lines = 1...1
  /// Whether blanks that come next are left out, because a comment stood before them at the start of
  /// a line.
  var skipsBlanks = false
  /// The facts known about the current running text.
  var inspection = TextInspection()
  /// The addresses between brackets, once requested.
  var writtenAddresses: Set<String>?
  /// Whether the text contains anything beyond ASCII.
  let isInternational: Bool
  private var isTooDeep = false

  init(source: MarkdownSource, options: MarkdownOptions, diagnostics: DiagnosticCollector) {
    self.source = source
    self.options = options
    self.diagnostics = diagnostics
    isInternational = source.text.reduce(0) { $0 | $1 } >= 0x80
  }

  /// The blocks of a document.
  mutating func document(_ root: CMarkNode) -> [Block] {
    // The parser replaces the label of each footnote reference by a number; the definitions keep
    // their labels and come last, in the order of those numbers.
    for child in root.children
    where child.type == CMARK_NODE_FOOTNOTE_DEFINITION.rawValue {
      footnoteLabels.append(options.footnotePrefix + source.footnoteLabel(child))
    }
    if source.contains("[^") { reportLostFootnotes(root) }
    return blocks(of: root, depth: 0)
  }

  mutating func blocks(of parent: CMarkNode, depth: Int) -> [Block] {
    guard allows(depth: depth, parent) else { return [] }
    var result: [Block] = []
    result.reserveCapacity(parent.children.count { _ in true })
    var hasPictureGroups = false
    for child in parent.children {
      guard let block = block(child, depth: depth + 1) else { continue }
      if case .group = block.kind { hasPictureGroups = true }
      result.append(block)
    }
    return hasPictureGroups ? Self.besidePictures(result) : result
  }

  /// Whether a node is within the depth limit; the first one beyond it is reported.
  mutating func allows(depth: Int, _ node: CMarkNode) -> Bool {
    if depth < MarkdownReader.depthLimit { return true }
    if !isTooDeep {
      diagnostics.report(
        .markdownTooDeep(at: source.place(node), limit: MarkdownReader.depthLimit))
    }
    isTooDeep = true
    return false
  }

  private mutating func block(_ node: CMarkNode, depth: Int) -> Block? {
    let place = source.place(node)
    switch node.type {
    case CMARK_NODE_PARAGRAPH.rawValue:
      let content = content(of: node)
      if isInternational { reportPastedMarks(content) }
      if options.makesFigures, let pictures = pictures(of: content, at: place) {
        return pictures
      }
      return content.isEmpty ? nil : Block(.paragraph(content), at: place)
    case CMARK_NODE_HEADING.rawValue:
      let content = content(of: node)
      // Nothing but a comment.
      if content.isEmpty, node.firstChild != nil { return nil }
      let level = Int(cmark_node_get_heading_level(node.pointer))
      return Block(.heading(Heading(level: level, content)), at: place)
    case CMARK_NODE_LIST.rawValue:
      let list = list(node, depth: depth)
      return list.items.isEmpty ? nil : Block(.list(list), at: place)
    case CMARK_NODE_BLOCK_QUOTE.rawValue:
      let blocks = blocks(of: node, depth: depth)
      if options.makesFigures, let quotation = pullQuote(of: blocks, at: place) {
        return quotation
      }
      return blocks.isEmpty && containsComments(node) ? nil : Block(.quote(blocks), at: place)
    case CMARK_NODE_CODE_BLOCK.rawValue:
      return Block(.code(CodeBlock(node.literal, info: node.info)), at: place)
    case CMARK_NODE_THEMATIC_BREAK.rawValue: return Block(.thematicBreak, at: place)
    case CMARK_NODE_HTML_BLOCK.rawValue: return html(node, at: place)
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
      let label = options.footnotePrefix + source.footnoteLabel(node)
      return Block(
        .footnote(Footnote(label: label, blocks(of: node, depth: depth))), at: place)
    case bindery_cmark_table(): return Block(.table(table(node)), at: place)
    default: return nil
    }
  }

  /// Prepares for the running text of a block.
  private mutating func begin(_ node: CMarkNode) {
    let first = max(1, node.line)
    lines = first...max(first, Int(cmark_node_get_end_line(node.pointer)))
    inspection = TextInspection()
  }

  /// The running text of a block.
  private mutating func content(of node: CMarkNode) -> [Inline] {
    begin(node)
    let content = inlines(of: node, depth: 0)
    reportShownMarks()
    return content
  }

  /// Whether a block contained only comments.
  private func containsComments(_ node: CMarkNode) -> Bool {
    node.children.contains { $0.type == CMARK_NODE_HTML_BLOCK.rawValue }
  }

  private func html(_ node: CMarkNode, at place: Place) -> Block? {
    guard
      let text = HTMLComments.removed(from: node.literal, keepsOthers: options.keepsComments)
    else { return nil }
    guard options.allowsHTML else {
      diagnostics.report(.htmlShownAsText(at: place))
      return Block(.paragraph(Self.lines(text)), at: place)
    }
    let pictures = HTMLPictures(place: place, source: options.imageSource)
    let fallback = HTMLBlocks.blocks(of: text, pictures)
    reportLinks(ofHTML: text, at: place)
    return Block(
      .raw(RawBlock([.html, .markdown], pictures.published(text), fallback: fallback)), at: place)
  }

  /// The non-empty lines of a text with soft breaks between them.
  private static func lines(_ text: String) -> [Inline] {
    var content: [Inline] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      guard let first = line.firstIndex(where: { $0 != " " && $0 != "\t" }),
        let last = line.lastIndex(where: { $0 != " " && $0 != "\t" })
      else { continue }
      if !content.isEmpty { content.append(.softBreak) }
      content.append(.text(String(line[first...last])))
    }
    return content
  }

  private mutating func list(_ node: CMarkNode, depth: Int) -> List {
    let isNumbered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
    var items: [List.Item] = []
    for item in node.children {
      let blocks = blocks(of: item, depth: depth + 1)
      if blocks.isEmpty, containsComments(item) { continue }
      items.append(
        List.Item(
          blocks,
          isDone: item.isTask ? cmark_gfm_extensions_get_tasklist_item_checked(item.pointer) : nil))
    }
    return List(
      isNumbered ? .number(start: Int(cmark_node_get_list_start(node.pointer))) : .bullet,
      isTight: cmark_node_get_list_tight(node.pointer) != 0, items: items)
  }

  private mutating func table(_ node: CMarkNode) -> Table {
    let width = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    let marks = cmark_gfm_extensions_get_table_alignments(node.pointer)
    let alignments: [Table.Alignment] = (0..<width).map { column in
      switch marks?[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    var rows: [[Table.Cell]] = []
    for row in node.children {
      begin(row)
      if !rows.isEmpty { reportLostCells(columns: width) }
      var cells: [Table.Cell] = []
      for cell in row.children { cells.append(inlines(of: cell, depth: 0)) }
      reportShownMarks()
      rows.append(cells)
    }
    return Table(
      alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }
}

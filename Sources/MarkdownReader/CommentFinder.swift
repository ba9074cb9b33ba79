import CCMarkGFM
import Findings

/// Finds comments that the parser does not recognize, or that hide words next to them.
///
/// CommonMark recognizes a comment within a paragraph and one that begins a line, but then treats the
/// rest of its last line as HTML too. A comment that continues after a blank line, or is never closed,
/// is text to it. Such comments are cut out of the text, which is then parsed again.
struct CommentFinder {
  private let source: MarkdownSource
  private let diagnostics: DiagnosticCollector
  /// The ranges to cut out, in the order of the text.
  private(set) var cuts: [Range<Int>] = []
  /// The end of the first comment after an offset; nil after the last one.
  private var closing: (start: Int, end: Int?)?

  init(_ source: MarkdownSource, _ diagnostics: DiagnosticCollector) {
    self.source = source
    self.diagnostics = diagnostics
  }

  /// The text without the cuts; line ends stay.
  var remainder: [UInt8] {
    var bytes: [UInt8] = []
    var written = 0
    for cut in cuts {
      bytes += source.text[written..<cut.lowerBound]
      let lineEnds = source.text[cut].count { $0 == UInt8(ascii: "\n") }
      bytes += repeatElement(UInt8(ascii: "\n"), count: lineEnds)
      if lineEnds > 0 { bytes += margin(of: cut) }
      written = cut.upperBound
    }
    return bytes + source.text[written...]
  }

  /// The margin that keeps the words after a comment in the quotation or list where the comment began.
  private func margin(of cut: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    let indentation =
      cut.lowerBound - source.lines.start(of: source.lines.line(at: cut.lowerBound))
    let start = source.lines.start(of: source.lines.line(at: cut.upperBound - 1))
    let end = min(start + indentation, cut.upperBound)
    let margin = source.text[start..<max(start, end)]
    return margin[..<(margin.firstIndex { !" \t>".utf8.contains($0) } ?? margin.endIndex)]
  }

  /// Searches the children of a node.
  mutating func visit(_ node: CMarkNode, depth: Int = 0) {
    guard depth < MarkdownReader.depthLimit else { return }
    for child in node.children {
      switch child.type {
      case CMARK_NODE_HTML_BLOCK.rawValue: html(child)
      case CMARK_NODE_CODE_BLOCK.rawValue, CMARK_NODE_THEMATIC_BREAK.rawValue: continue
      case CMARK_NODE_PARAGRAPH.rawValue, CMARK_NODE_HEADING.rawValue: words(child)
      case bindery_cmark_table(): for row in child.children { words(row) }
      default: visit(child, depth: depth + 1)
      }
    }
  }

  private func extent(of node: CMarkNode) -> Range<Int> {
    let last = Int(cmark_node_get_end_line(node.pointer))
    return source.bytes(ofLines: max(1, node.line), through: last)
  }

  private mutating func html(_ node: CMarkNode) {
    let extent = extent(of: node)
    var next = extent.lowerBound
    while let start = source.offset(of: "<!--", in: next..<extent.upperBound) {
      guard let end = end(of: start, before: extent.upperBound) else {
        return cut(from: start, outOf: extent)
      }
      next = end
    }
    // A comment that begins a block and is followed by words.
    let start = source.startOfWords(ofLine: node.line)
    let opening = source.offset(of: "<!--", in: extent) ?? start
    let isFirst = node.literal.drop { $0 == " " }.hasPrefix("<!--")
    guard isFirst, let end = end(of: opening, before: extent.upperBound),
      let next = source.text[end..<extent.upperBound].first(where: { $0 != UInt8(ascii: " ") }),
      !next.isLineEnd
    else { return }
    add(opening..<end)
  }

  /// The offset just after a comment; nil if it is not closed before an end.
  private func end(of start: Int, before end: Int) -> Int? {
    let rest = source.text[min(start + 4, end)..<end]
    if rest.first == UInt8(ascii: ">") { return start + 5 }
    if rest.starts(with: "->".utf8) { return start + 6 }
    return source.offset(of: "-->", in: rest.startIndex..<end).map { $0 + 3 }
  }

  /// Looks for comments that are text to the parser.
  private mutating func words(_ node: CMarkNode) {
    guard Self.saysOpening(node) else { return }
    let extent = extent(of: node)
    var candidates: [Int] = []
    var next = extent.lowerBound
    while let start = source.offset(of: "<!--", in: next..<extent.upperBound) {
      next = start + 4
      if !source.isEscaped(start) { candidates.append(start) }
    }
    var reached = extent.lowerBound
    for start in candidates where start >= reached {
      guard let end = end(of: start, before: extent.upperBound) else {
        return cut(from: start, outOf: extent)
      }
      reached = end
      if containsDashes(start..<end) { add(start..<end) }
    }
  }

  /// Whether dashes within a comment make the parser treat it as text.
  private func containsDashes(_ comment: Range<Int>) -> Bool {
    guard comment.count >= 7 else { return true }
    let body = comment.lowerBound + 4..<comment.upperBound - 3
    let dash = UInt8(ascii: "-")
    return source.offset(of: "--", in: body) != nil || source.text[body.upperBound - 1] == dash
  }

  /// Whether running text contains `<!--`.
  private static func saysOpening(_ node: CMarkNode) -> Bool {
    var said: [UInt8] = []
    for child in node.children {
      if child.type == CMARK_NODE_TEXT.rawValue {
        child.withLiteral { said.append(contentsOf: $0) }
      } else if child.type != CMARK_NODE_CODE.rawValue, saysOpening(child) {
        return true
      } else {
        said.append(0)
      }
    }
    return said.contains(UInt8(ascii: "<"))
      && String(decoding: said, as: UTF8.self).contains("<!--")
  }

  /// Cuts out a comment that is not closed in its block: up to its end or, without one, to the end
  /// of the block.
  private mutating func cut(from start: Int, outOf block: Range<Int>) {
    let closing = closing(behind: start)
    let added = add(start..<(closing ?? block.upperBound))
    guard added else { return }
    diagnostics.report(
      .commentOpen(
        closedOn: closing.map { source.place(at: $0 - 1).line }, at: source.place(at: start)))
  }

  /// The end of the first comment that ends after an offset.
  ///
  /// The text is searched only once, however
  /// many comments are open.
  private mutating func closing(behind start: Int) -> Int? {
    if let closing, closing.start <= start, closing.end.map({ $0 >= start + 3 }) ?? true {
      return closing.end
    }
    let end = source.offset(of: "-->", in: start..<source.text.count).map { $0 + 3 }
    closing = (start, end)
    return end
  }

  @discardableResult
  private mutating func add(_ cut: Range<Int>) -> Bool {
    if let last = cuts.last, last.upperBound > cut.lowerBound { return false }
    var end = cut.upperBound
    if cut.lowerBound == 0 || " \t\n>".utf8.contains(source.text[cut.lowerBound - 1]) {
      while end < source.text.count, source.text[end] == UInt8(ascii: " ") { end += 1 }
    }
    cuts.append(cut.lowerBound..<end)
    return true
  }
}

extension UInt8 {
  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

import CCMarkGFM
import Document
import Findings

/// Walks the parser's inlines and their source text in parallel.
///
/// The parser's positions of inlines are wrong after indentation, escapes and line breaks, so they
/// are not used: the parsed result determines the next part of the source. If the two disagree,
/// tracing fails and its result is discarded.
struct InlineTracer {
  /// The ways to write characters.
  enum Spelling {
    /// Literally, as an escape or as an entity.
    case markdown
    /// Literally or as an entity, as in an address between `<` and `>`.
    case address
    /// Literally, as in an address in running text.
    case verbatim
  }

  var builder: LocatedTextBuilder
  /// The offset of the next byte.
  var offset: Int
  /// The offset after the last byte of the block.
  let end: Int
  /// The number of quotations that enclose the block.
  let quotes: Int
  /// Whether the block is a table cell, where `\|` means `|` even in code.
  var isCell = false
  /// The source range for all parts, if tracing is off.
  var extent: Range<Int>?
  /// The last margin skipped.
  var margin = 0..<0
  private(set) var parts: [Passage.Part] = []
  private(set) var images: [Passage] = []
  private var depth = 0

  init(builder: LocatedTextBuilder, offset: Int, end: Int, quotes: Int) {
    self.builder = builder
    self.offset = offset
    self.end = end
    self.quotes = quotes
  }

  var bytes: [UInt8] { builder.bytes }

  /// Traces the inlines of a node; returns whether the source matches them.
  mutating func trace(childrenOf node: CMarkNode, _ spelling: Spelling = .markdown) -> Bool {
    guard depth < MarkdownReader.depthLimit else { return true }
    depth += 1
    defer { depth -= 1 }
    for child in node.children {
      guard trace(child, spelling) else { return false }
    }
    return true
  }

  private mutating func trace(_ node: CMarkNode, _ spelling: Spelling) -> Bool {
    switch node.type {
    case CMARK_NODE_TEXT.rawValue: return traceText(Array(node.literal.utf8), spelling)
    case CMARK_NODE_SOFTBREAK.rawValue: return traceLineEnd(saying: UInt8(ascii: " "))
    case CMARK_NODE_LINEBREAK.rawValue: return traceLineEnd(saying: UInt8(ascii: "\n"))
    case CMARK_NODE_CODE.rawValue:
      let start = builder.count
      guard traceCode(Array(node.literal.utf8)) else { return false }
      parts.append(.init(kind: .code, range: start..<builder.count))
      return true
    case CMARK_NODE_EMPH.rawValue: return trace(node, between: 1, of: "*_")
    case CMARK_NODE_STRONG.rawValue: return trace(node, between: 2, of: "*_")
    case bindery_cmark_strikethrough(): return trace(node, between: 2, of: "~")
    case CMARK_NODE_LINK.rawValue:
      let start = builder.count
      guard traceLink(node, spelling) else { return false }
      let target = node.destination
      if LinkScheme.language(of: target) == nil {  // that leads nowhere
        parts.append(.init(kind: .link, range: start..<builder.count, target: target))
      }
      return true
    case CMARK_NODE_IMAGE.rawValue: return traceImage(node)
    case CMARK_NODE_HTML_INLINE.rawValue: return skipHTML(Array(node.literal.utf8))
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: return skipFootnoteReference()
    default: return trace(childrenOf: node, spelling)
    }
  }

  /// Traces the text between delimiters.
  private mutating func trace(_ node: CMarkNode, between count: Int, of marks: String) -> Bool {
    func skipMarks() -> Bool {
      guard extent == nil else { return true }
      for _ in 0..<count {
        guard let byte = peek(), marks.utf8.contains(byte) else { return false }
        offset += 1
      }
      return true
    }
    guard skipMarks(), trace(childrenOf: node) else { return false }
    return skipMarks()
  }

  /// Traces an image, whose description is a separate passage.
  private mutating func traceImage(_ node: CMarkNode) -> Bool {
    let (builder, parts, start) = (builder, parts, offset)
    self.builder = builder.emptied
    self.parts = []
    if extent == nil {
      guard peek() == UInt8(ascii: "!"), peek(1) == UInt8(ascii: "[") else { return false }
      offset += 2
    }
    guard trace(childrenOf: node), extent != nil || skipLinkEnd() else { return false }
    var source = builder.emptied
    source.append(verbatim: extent ?? start..<offset)
    var image = Passage(kind: .imageAlternative, text: self.builder.text, parts: self.parts)
    image.picture = Passage.Picture(
      target: node.destination, title: node.title, source: source.text)
    images.append(image)
    self.builder = builder
    self.parts = parts
    return true
  }
}

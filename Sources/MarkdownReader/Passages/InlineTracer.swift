import CCMarkGFM
import Findings

/// Goes through the parser's inlines and the text that they were read from side by side.
///
/// The parser's own positions of inlines are wrong behind indentation, escapes and line ends, so they
/// are not asked for: what comes next in the text follows from what the parser made of it. Where the
/// two do not agree, tracing fails, and what was traced is thrown away.
struct InlineTracer {
  /// How letters may be written.
  enum Spelling {
    /// As they are, with a backslash or as an entity.
    case markdown
    /// As they are or as an entity: in an address between `<` and `>`.
    case address
    /// As they are: in an address in running text.
    case verbatim
  }

  var builder: LocatedTextBuilder
  /// The byte that comes next.
  var offset: Int
  /// The offset behind the last byte that belongs to the block.
  let end: Int
  /// How many quotations the block is in.
  let quotes: Int
  /// Whether the block is a cell, in which `\|` stands for `|` even in code.
  var isCell = false
  /// What all parts are said by, when they are not to be traced.
  var extent: Range<Int>?
  /// The margin that was skipped last.
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

  /// Traces the inlines of a node; says whether the text agrees with them.
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
      parts.append(.init(kind: .link, range: start..<builder.count))
      return true
    case CMARK_NODE_IMAGE.rawValue: return traceImage(node)
    case CMARK_NODE_HTML_INLINE.rawValue: return skipHTML(Array(node.literal.utf8))
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: return skipFootnoteReference()
    default: return trace(childrenOf: node, spelling)
    }
  }

  /// Traces what stands between marks.
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

  /// The words of an image are a passage of their own.
  private mutating func traceImage(_ node: CMarkNode) -> Bool {
    let (builder, parts) = (builder, parts)
    self.builder = builder.emptied
    self.parts = []
    if extent == nil {
      guard peek() == UInt8(ascii: "!"), peek(1) == UInt8(ascii: "[") else { return false }
      offset += 2
    }
    guard trace(childrenOf: node), extent != nil || skipLinkEnd() else { return false }
    if self.builder.count > 0 {
      images.append(
        Passage(kind: .imageAlternative, text: self.builder.text, parts: self.parts))
    }
    self.builder = builder
    self.parts = parts
    return true
  }
}

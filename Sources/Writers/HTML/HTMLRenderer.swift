import Document
import Wording

/// Renders blocks to HTML.
///
/// Line ends follow cmark, so that what a Markdown text says can be compared with the specification.
struct HTMLRenderer {
  var output = OutputBuffer.forPiece()
  let words: Words
  /// Whether the blocks are part of a page, with void elements as HTML writes them, or a fragment as
  /// cmark writes it.
  let isPage: Bool
  private let footnoteNumbers: [String: Int]
  private var footnoteCalls: [String: Int] = [:]

  init(words: Words, isPage: Bool, footnoteNumbers: [String: Int]) {
    self.words = words
    self.isPage = isPage
    self.footnoteNumbers = footnoteNumbers
  }

  /// The number of the footnote with a label.
  func number(ofFootnote label: String) -> Int? { footnoteNumbers[label] }

  /// How often the footnote was called so far, this call included.
  ///
  /// A record's labels are its own, so that its calls stand in one piece.
  mutating func nextCall(ofFootnote label: String) -> Int {
    let call = (footnoteCalls[label] ?? 0) + 1
    footnoteCalls[label] = call
    return call
  }

  /// Renders blocks whose headings stand below a level.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    var index = blocks.startIndex
    while index < blocks.endIndex {
      if case .footnote = blocks[index].kind {
        let end = blocks[index...].firstIndex { !$0.isFootnote } ?? blocks.endIndex
        render(footnotes: blocks[index..<end], depth: depth)
        index = end
      } else {
        render(blocks[index], depth: depth, isTight: isTight)
        index += 1
      }
    }
  }

  private mutating func render(_ block: Block, depth: Int, isTight: Bool) {
    switch block.kind {
    case .heading(let heading):
      render(title: heading.content, level: depth + heading.level, anchor: heading.anchor)
    case .paragraph(let content):
      if isTight {
        render(content)
      } else {
        output.endLine()
        output.append("<p>")
        render(content)
        output.append("</p>\n")
      }
    case .list(let list): render(list, depth: depth)
    case .quote(let blocks):
      output.endLine()
      output.append("<blockquote>\n")
      render(blocks, depth: depth)
      output.endLine()
      output.append("</blockquote>\n")
    case .code(let code): render(code)
    case .table(let table): render(table)
    case .figure(let figure): render(figure)
    case .thematicBreak:
      output.endLine()
      output.append("<hr")
      endVoid()
      output.append("\n")
    case .footnote: break  // rendered together, see above
    case .definitionList(let definitions): render(definitions, depth: depth)
    case .keyFigures(let figures): render(figures)
    case .timeline(let entries): render(entries, depth: depth)
    case .chart(let chart): render(chart)
    case .group(let group): render(group, depth: depth)
    case .raw(let raw):
      guard raw.formats.contains(.html) else {
        render(raw.fallback, depth: depth)
        break
      }
      output.endLine()
      output.append(string: raw.text)
      output.endLine()
    }
  }

  /// Renders a title as a heading; below level six as a strong paragraph.
  mutating func render(title: [Inline], level: Int, anchor: String? = nil) {
    output.endLine()
    guard level <= 6 else {
      output.append("<p")
      output.attribute("id", anchor)
      output.append("><strong>")
      render(title)
      output.append("</strong></p>\n")
      return
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
    output.endLine()
    switch list.marker {
    case .bullet: output.append("<ul>\n")
    case .number(start: 1): output.append("<ol>\n")
    case .number(let start):
      output.append("<ol start=\"")
      output.append(string: String(start))
      output.append("\">\n")
    }
    for item in list.items {
      output.endLine()
      output.append("<li>")
      if let isDone = item.isDone {
        output.append("<input type=\"checkbox\"")
        if isDone { output.append(isPage ? " checked" : " checked=\"\"") }
        output.append(isPage ? " disabled" : " disabled=\"\"")
        endVoid()
        output.append(" ")
      }
      render(item.blocks, depth: depth, isTight: list.isTight)
      output.append("</li>\n")
    }
    output.append(list.marker == .bullet ? "</ul>\n" : "</ol>\n")
  }

  private mutating func render(_ code: CodeBlock) {
    output.endLine()
    output.append("<pre><code")
    if let language = code.info.split(whereSeparator: \.isWhitespace).first {
      output.attribute("class", "language-\(language)")
    }
    output.append(">")
    output.append(escaping: code.text)
    output.append("</code></pre>\n")
  }

  /// Ends the tag of an element without content.
  mutating func endVoid() { output.append(isPage ? ">" : " />") }
}

extension Block {
  fileprivate var isFootnote: Bool {
    if case .footnote = kind { true } else { false }
  }
}

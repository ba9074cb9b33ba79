import Document
import Wording

/// Renders blocks to plain text.
struct TextRenderer {
  private var output = OutputBuffer.makePiece()
  let words: Words
  private let footnoteNumbers: [String: Int]
  private let links: LinkScope
  /// The prefix of every line: quotation marks and list indentation.
  private var indent: [UInt8] = []
  /// The prefix of the next line alone, if it differs: the marker of a list item.
  private var marker: [UInt8]?
  /// The width of the longest line of text since it was last set to zero.
  var longestLine = 0
  /// An empty array whose capacity serves one paragraph after another; see ``takeScratch()``.
  private var scratch: [UInt8] = []

  init(words: Words, footnoteNumbers: [String: Int], links: LinkScope) {
    self.words = words
    self.footnoteNumbers = footnoteNumbers
    self.links = links
  }

  /// The rendered bytes.
  var bytes: [UInt8] { output.bytes }

  /// Takes the array that collects running text before it is broken into lines.
  ///
  /// While it is out, the renderer has no reference to it, so appending does not copy it; when it
  /// is given back, the next paragraph does without an allocation. There is a paragraph for every few
  /// hundred bytes of a report.
  mutating func takeScratch() -> [UInt8] {
    defer { scratch = [] }
    return scratch
  }

  /// Gives the array back, to be used for the next text.
  mutating func giveBackScratch(_ text: [UInt8]) {
    scratch = text
    scratch.removeAll(keepingCapacity: true)
  }

  /// The columns left for text.
  var room: Int { max(20, TextWriter.width - indent.count) }

  /// Renders blocks, with an empty line between two of them.
  ///
  /// - Parameters:
  ///   - depth: the level below which the blocks' headings are.
  ///   - isTight: whether the empty lines are left out.
  mutating func render(_ blocks: [Block], depth: Int, isTight: Bool = false) {
    var isFirst = true
    for block in blocks {
      if block.isInvisible { continue }
      if !isFirst && !isTight { separate() }
      isFirst = false
      render(block, depth: depth)
    }
  }

  private mutating func render(_ block: Block, depth: Int) {
    switch block.kind {
    case .heading(let heading): renderTitle(heading.content, level: depth + heading.level)
    case .paragraph(let content): render(content)
    case .list(let list): renderList(list, depth: depth)
    case .quote(let blocks): indented(by: "> ") { $0.render(blocks, depth: depth) }
    case .code(let code):
      indented(by: "    ") { $0.renderLines(of: code.text) }
    case .table(let table): renderTable(table)
    case .figure(let figure): render(caption(of: figure))
    case .thematicBreak: line(Array(repeating: UInt8(ascii: "-"), count: 5))
    case .footnote(let footnote):
      let number = footnoteNumbers[footnote.label] ?? 0
      item(marker: "\(Self.superscript(number)) ") { $0.render(footnote.blocks, depth: depth) }
    case .definitionList(let definitions):
      for definition in definitions {
        render(definition.term)
        indented(by: "  ") { $0.render(definition.blocks, depth: depth) }
      }
    case .keyFigures(let figures):
      let width = figures.map(\.value.displayWidth).max() ?? 0
      for figure in figures {
        let padding = String(repeating: " ", count: width - figure.value.displayWidth)
        item(marker: "\(padding)\(figure.value.withoutBreakPoints)  ") {
          $0.render([.text(figure.description)])
        }
      }
    case .timeline(let entries):
      for (index, entry) in entries.enumerated() {
        if index > 0 { separate() }
        line(Array(entry.date.withoutBreakPoints.utf8))
        indented(by: "  ") { renderer in
          if let title = entry.title { renderer.render(title) }
          renderer.render(entry.blocks, depth: depth)
        }
      }
    case .chart(let chart): renderTable(chart.table)
    case .group(let group): renderGroup(group, depth: depth)
    case .raw(let raw):
      if raw.formats.contains(.text) {
        renderLines(of: raw.text)
      } else {
        render(raw.fallback, depth: depth)
      }
    }
  }

  /// Renders the lines of a text verbatim.
  ///
  /// A line break at its end does not begin another line.
  private mutating func renderLines(of text: String) {
    for text in text.dropLast(text.hasSuffix("\n") ? 1 : 0)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      line(text.utf8)
    }
  }

  private func caption(of figure: Figure) -> [Inline] {
    var caption = figure.caption
    if caption.isEmpty, let image = figure.image { caption = image.alternative }
    let credit = figure.credit.map { [Inline.text(caption.isEmpty ? $0 : " (\($0))")] } ?? []
    if caption.isEmpty && credit.isEmpty { return [.text("[\(words.photo)]")] }
    return [.text("[\(words.photo)\(words.colon) ")] + caption + credit + [.text("]")]
  }

  private mutating func renderGroup(_ group: Group, depth: Int) {
    if let title = group.title {
      renderTitle(title, level: depth + 1)
      if !group.blocks.isEmpty { separate() }
    }
    let inner = group.title == nil ? depth : depth + 1
    switch group.role.traits.emphasis {
    case .quoted: indented(by: "    ") { $0.render(group.blocks, depth: inner) }
    case .emphasized, .none: render(group.blocks, depth: inner)
    }
  }

  /// Renders a title: underlined up to level five, with another character for each level; below that
  /// with a marker before it.
  mutating func renderTitle(_ title: [Inline], level: Int) {
    guard level - 2 < Self.underlines.count else {
      return item(marker: "» ") { $0.render(title) }
    }
    longestLine = 0
    render(title)
    line(repeatElement(Self.underlines[max(0, level - 2)], count: longestLine))
  }

  private static let underlines = Array("=-~.".utf8)

  private mutating func renderList(_ list: List, depth: Int) {
    var number = 1
    var digits = 1
    if case .number(let start) = list.marker {
      number = start
      digits = String(start + list.items.count - 1).count
    }
    for (index, listItem) in list.items.enumerated() {
      if index > 0 && !list.isTight { separate() }
      var marker = "- "
      if case .number = list.marker {
        let shown = String(number)
        marker = String(repeating: " ", count: digits - shown.count) + shown + ". "
        number += 1
      }
      if let isDone = listItem.isDone { marker += isDone ? "[x] " : "[ ] " }
      item(marker: marker) { $0.render(listItem.blocks, depth: depth, isTight: list.isTight) }
    }
  }

  /// Renders content after a marker, with its further lines indented as far as its first.
  mutating func item(marker: String, _ body: (inout TextRenderer) -> Void) {
    let width = marker.displayWidth
    let outer = indent
    self.marker = (self.marker ?? indent) + Array(marker.utf8)
    indent = outer + Array(repeating: UInt8(ascii: " "), count: width)
    body(&self)
    if self.marker != nil { line([]) }  // nothing was rendered: the marker is alone
    indent = outer
  }

  private mutating func indented(by prefix: String, _ body: (inout TextRenderer) -> Void) {
    let outer = indent
    if let marker { self.marker = marker + Array(prefix.utf8) }
    indent += Array(prefix.utf8)
    body(&self)
    indent = outer
  }

  /// Adds a line.
  mutating func line(_ text: some Sequence<UInt8>) {
    beginLine()
    output.append(text)
    endLine()
  }

  /// Begins a line with its prefix.
  mutating func beginLine() {
    output.append(marker ?? indent)
    marker = nil
  }

  /// Adds to the current line.
  mutating func add(_ part: Slice<UnsafeBufferPointer<UInt8>>) { output.append(part) }

  /// Adds to the current line.
  mutating func add(_ byte: UInt8) { output.append(byte: byte) }

  /// Ends the current line.
  mutating func endLine() {
    output.trimEnd { $0 == UInt8(ascii: " ") }
    output.append("\n")
  }

  /// Adds an empty line between blocks, unless there is nothing before it.
  private mutating func separate() {
    if marker == nil && !output.bytes.isEmpty { blankLine() }
  }

  private mutating func blankLine() {
    let prefix = indent.last(where: { $0 != UInt8(ascii: " ") }) == nil ? [] : indent
    output.append(prefix)
    output.trimEnd { $0 == UInt8(ascii: " ") }
    output.append("\n")
  }

  /// Lists the link targets of the part, one to a line and never broken.
  mutating func listLinks() {
    guard !links.addresses.isEmpty else { return }
    separate()
    for (number, address) in zip(links.first..., links.addresses) {
      beginLine()
      output.append(string: "[\(number)] ")
      output.append(string: address)
      endLine()
    }
  }

  /// The number of a link target in the text.
  func number(ofLink address: String) -> Int? { links.number(of: address) }

  func superscript(ofFootnote label: String) -> String {
    Self.superscript(footnoteNumbers[label] ?? 0)
  }

  private static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}

extension Block {
  /// Whether plain text shows nothing of the block.
  fileprivate var isInvisible: Bool {
    switch kind {
    case .figure(let figure): figure.isEmpty
    case .raw(let raw): raw.fallback.isEmpty && !raw.formats.contains(.text)
    default: false
    }
  }
}

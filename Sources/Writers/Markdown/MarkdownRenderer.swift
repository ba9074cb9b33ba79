import Document

/// Renders the blocks that Markdown can express.
struct MarkdownRenderer {
  private var output = OutputBuffer.makePiece()
  /// The prefix of every line: quotation marks and list indentation.
  private var indent: [UInt8] = []
  /// The prefix of the next line alone, if it differs: the marker of a list item.
  private var marker: [UInt8]?

  /// The rendered bytes.
  var bytes: [UInt8] { output.bytes }

  /// Renders blocks, with an empty line between two of them.
  ///
  /// - Parameters:
  ///   - lists: the lists in a row that come right before them.
  ///   - otherMarkerFirst: whether a list at their start takes the other marker, since a line of
  ///     equal bullets could be a thematic break.
  mutating func render(
    _ blocks: [MarkdownBlock], isTight: Bool = false, after lists: [MarkdownBlock] = [],
    otherMarkerFirst: Bool = false
  ) {
    // Two lists in a row would be read as one, unless their markers differ.
    var usesOtherMarker = otherMarkerFirst
    var previous: List.Marker?
    for list in lists {
      usesOtherMarker = !usesOtherMarker && list.continuesList(with: previous)
      previous = list.listMarker
    }
    for (index, block) in blocks.enumerated() {
      if index > 0 && !isTight { line([]) }
      if index > 0 || !otherMarkerFirst {
        usesOtherMarker = !usesOtherMarker && block.continuesList(with: previous)
      }
      render(block, usesOtherMarker: usesOtherMarker)
      previous = block.listMarker
    }
  }

  private mutating func render(_ block: MarkdownBlock, usesOtherMarker: Bool) {
    switch block {
    case .heading(let level, let content): renderHeading(content, level: level)
    case .paragraph(let content):
      let text = MarkdownLine(content, isParagraph: true)
      if text.mayContainLineEnds {
        lines(text.bytes)
      } else {
        line(text.bytes)
      }
    case .list(let list): renderList(list, usesOtherMarker: usesOtherMarker)
    case .quote(let blocks):
      let outer = indent
      if let marker { self.marker = marker + Array("> ".utf8) }
      indent += Array("> ".utf8)
      render(blocks)
      if blocks.isEmpty { line([]) }
      indent = outer
    case .code(let code): renderCode(code)
    case .table(let table): renderTable(table)
    case .thematicBreak: line("___".utf8)
    case .footnote(let label, let blocks):
      item(marker: "[^\(label)]: ", indent: 4) { $0.render(blocks) }
    case .raw(let raw): lines(Array(raw.text.utf8.dropLast(raw.text.hasSuffix("\n") ? 1 : 0)))
    }
  }

  private mutating func renderHeading(_ content: [Inline], level: Int) {
    let title = MarkdownLine(content)
    if level <= 2 && title.bytes.contains(UInt8(ascii: "\n")) {
      lines(MarkdownLine(content, isParagraph: true).bytes)
      line(level == 1 ? "===".utf8 : "---".utf8)
      return
    }
    var text = title.bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    if text.last == UInt8(ascii: "#") {
      text.insert(UInt8(ascii: "\\"), at: text.count - 1)
    }
    line(Array(repeating: UInt8(ascii: "#"), count: level) + [UInt8(ascii: " ")] + text)
  }

  private mutating func renderList(_ list: MarkdownList, usesOtherMarker: Bool) {
    for (index, listItem) in list.items.enumerated() {
      if index > 0 && !list.isTight { line([]) }
      var marker =
        switch list.marker {
        case .bullet: usesOtherMarker ? "* " : "- "
        case .number(let start): "\(start + index)\(usesOtherMarker ? ")" : ".") "
        }
      let width = marker.utf8.count
      if let isDone = listItem.isDone { marker += isDone ? "[x] " : "[ ] " }
      item(marker: marker, indent: width) {
        $0.render(
          listItem.blocks, isTight: list.isTight,
          otherMarkerFirst: list.marker == .bullet && !usesOtherMarker)
      }
    }
  }

  private mutating func item(
    marker: String, indent width: Int, _ body: (inout MarkdownRenderer) -> Void
  ) {
    let outer = indent
    self.marker = (self.marker ?? indent) + Array(marker.utf8)
    indent = outer + Array(repeating: UInt8(ascii: " "), count: width)
    body(&self)
    if self.marker != nil { line([]) }
    indent = outer
  }

  private mutating func renderCode(_ code: CodeBlock) {
    let mark: Character = code.info.contains("`") ? "~" : "`"
    let fence = String(repeating: mark, count: max(3, code.text.longestRun(of: mark) + 1))
    line((fence + MarkdownLine.escaped(info: code.info)).utf8)
    var text = Array(code.text.utf8)
    if text.last == UInt8(ascii: "\n") { text.removeLast() }
    if !code.text.isEmpty { lines(text) }
    line(fence.utf8)
  }

  private mutating func renderTable(_ table: Table) {
    row(table.header)
    var rule: [UInt8] = [UInt8(ascii: "|")]
    for alignment in table.alignments {
      switch alignment {
      case .none: rule += Array(" --- |".utf8)
      case .left: rule += Array(" :-- |".utf8)
      case .center: rule += Array(" :-: |".utf8)
      case .right: rule += Array(" --: |".utf8)
      }
    }
    line(rule)
    for cells in table.rows { row(cells) }
  }

  private mutating func row(_ cells: [Table.Cell]) {
    var text: [UInt8] = [UInt8(ascii: "|")]
    for cell in cells {
      let content = MarkdownLine(cell, isCell: true)
      text.append(UInt8(ascii: " "))
      text += content.bytes
      text += " |".utf8
    }
    line(text)
  }

  private mutating func lines(_ text: [UInt8]) {
    var start = 0
    while let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) {
      line(text[start..<end])
      start = end + 1
    }
    line(text[start...])
  }

  /// Adds a line after its prefix; an empty line gets the prefix without the spaces at its end.
  private mutating func line(_ text: some Collection<UInt8>) {
    let left = marker ?? indent
    marker = nil
    if text.isEmpty {
      let end = left.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
      output.append(left[..<end])
    } else {
      output.append(left)
      output.append(text)
    }
    output.append("\n")
  }
}

extension String {
  /// The length of the longest run of a character.
  func longestRun(of character: Character) -> Int {
    var longest = 0
    var current = 0
    for other in self {
      current = other == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}

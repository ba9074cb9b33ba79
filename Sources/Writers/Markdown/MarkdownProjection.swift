import Document
import Wording

/// Reduces a tree to the content that Markdown can express.
struct MarkdownProjection {
  let words: Words

  init(words: Words) { self.words = words }

  /// A footnote as far as Markdown can express it.
  func footnote(_ footnote: Footnote) -> MarkdownBlock {
    .footnote(label: footnote.label, blocks(footnote.blocks[...], depth: 0))
  }

  /// Blocks as far as Markdown can express them, apart from their footnotes, which come at the end
  /// of the document.
  ///
  /// - Parameter depth: the level above the blocks' headings.
  func blocks(_ blocks: ArraySlice<Block>, depth: Int) -> [MarkdownBlock] {
    var result: [MarkdownBlock] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { append(block, to: &result, depth: depth) }
    return result
  }

  /// A title as a heading; below level six as a strong paragraph.
  func title(_ content: [Inline], level: Int) -> MarkdownBlock {
    let content = MarkdownInlines.normalized(content)
    return level <= 6
      ? .heading(level: level, content)
      : .paragraph(MarkdownInlines.normalized([.strong(content)]))
  }

  private func append(_ block: Block, to result: inout [MarkdownBlock], depth: Int) {
    switch block.kind {
    case .heading(let heading):
      result.append(title(heading.content, level: depth + heading.level))
    case .paragraph(let content): append(paragraph: content, to: &result)
    case .list(let list): result.append(.list(self.list(list, depth: depth)))
    case .quote(let inner):
      result.append(.quote(blocks(inner[...], depth: depth).map(\.withoutTasks)))
    case .code(let code): result.append(.code(code))
    case .thematicBreak: result.append(.thematicBreak)
    case .table(let table): append(table, to: &result)
    case .figure(let figure): append(figure, to: &result)
    case .footnote: break  // those that are called come at the end, in the order of their calls
    case .definitionList(let definitions):
      append(
        definitions.map { item([.strong($0.term)], $0.blocks, depth: depth) }, isTight: false,
        to: &result)
    case .keyFigures(let figures):
      append(
        figures.map { figure in
          item([.strong([.text(figure.value)]), .text(" \(figure.description)")], [], depth: depth)
        }, isTight: true, to: &result)
    case .timeline(let entries):
      append(
        entries.map { item(line(of: $0), $0.blocks, depth: depth) }, isTight: false, to: &result)
    case .chart(let chart): append(chart.table, to: &result)
    case .group(let group): append(group, to: &result, depth: depth)
    case .raw(let raw):
      if raw.formats.contains(.markdown) {
        result.append(.raw(raw))
      } else {
        result += blocks(raw.fallback[...], depth: depth)
      }
    }
  }

  private func append(_ group: Group, to result: inout [MarkdownBlock], depth: Int) {
    if let title = group.title { result.append(self.title(title, level: depth + 1)) }
    let inner = blocks(group.blocks[...], depth: group.title == nil ? depth : depth + 1)
    switch group.role.traits.emphasis {
    case .quoted: result.append(.quote(inner.map(\.withoutTasks)))
    case .emphasized: result += inner.map(\.emphasized)
    case .none: result += inner
    }
  }

  private func append(paragraph content: [Inline], to result: inout [MarkdownBlock]) {
    let content = MarkdownInlines.normalized(content)
    if !content.isEmpty { result.append(.paragraph(content)) }
  }

  private func list(_ list: List, depth: Int) -> MarkdownList {
    let items = list.items.map { item in
      var inner = blocks(item.blocks[...], depth: depth)
      if let first = inner.first { inner[0] = first.withoutTasks }
      return MarkdownList.Item(blocks: inner, isDone: item.isDone)
    }
    return MarkdownList(list.marker, isTight: list.isTight, items: items)
  }

  private func append(
    _ items: [MarkdownList.Item], isTight: Bool, to result: inout [MarkdownBlock]
  ) {
    result.append(.list(MarkdownList(isTight: isTight, items: items)))
  }

  /// An item that begins with a separate line.
  private func item(_ line: [Inline], _ blocks: [Block], depth: Int) -> MarkdownList.Item {
    MarkdownList.Item(
      blocks: [.paragraph(MarkdownInlines.normalized(line))]
        + self.blocks(blocks[...], depth: depth))
  }

  private func append(_ table: Table, to result: inout [MarkdownBlock]) {
    if let caption = table.caption { append(paragraph: [.strong(caption)], to: &result) }
    result.append(
      .table(
        Table(
          alignments: table.alignments, header: table.header.map(MarkdownInlines.cell),
          rows: table.rows.map { $0.map(MarkdownInlines.cell) })))
  }

  private func append(_ figure: Figure, to result: inout [MarkdownBlock]) {
    if let image = figure.image { append(paragraph: [.image(image)], to: &result) }
    guard !figure.isEmpty else { return }
    var caption = self.caption(of: figure)
    if figure.image == nil { caption.insert(.text("\(words.photo)\(words.colon) "), at: 0) }
    append(paragraph: [.emphasis(caption)], to: &result)
  }

  private func caption(of figure: Figure) -> [Inline] {
    guard let credit = figure.credit else { return figure.caption }
    return figure.caption + [.text(figure.caption.isEmpty ? credit : " (\(credit))")]
  }

  private func line(of entry: TimelineEntry) -> [Inline] {
    let date = Inline.strong([.text(entry.date)])
    return entry.title.map { [date, .text(" – ")] + $0 } ?? [date]
  }
}

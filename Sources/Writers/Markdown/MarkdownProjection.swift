public import Document
import Findings
public import Wording

extension Assembly {
  /// What Markdown can say of an assembly: the tree that reading its Markdown gives.
  ///
  /// Groups become their titles, as headings, and what they hold; headings below level six become
  /// strong paragraphs; pull quotes become quotations; figures, key figures, timelines, definitions
  /// and charts become paragraphs, lists and tables; roles, colours, anchors and languages have no
  /// Markdown. Footnotes stand last, in the order of their calls.
  ///
  /// - Parameter words: the words of the edition's language.
  public func markdownProjection(words: Words) -> [Block] {
    blocks.markdownProjection(depth: 1, words: words)
  }
}

extension [Block] {
  /// What Markdown can say of blocks whose headings stand below a level.
  public func markdownProjection(depth: Int, words: Words) -> [Block] {
    let projection = MarkdownProjection(words: words)
    let blocks = projection.blocks(self[...], depth: depth)
    var order = FootnoteOrder()
    let references = References(OutlinePiece(.blocks(self[...], depth: depth), scope: 0))
    order.add(references.footnoteCalls)
    let footnotes = order.ordered(references.footnotes).map {
      Block(.footnote(projection.footnote($0)))
    }
    return blocks + footnotes
  }
}

/// Makes what Markdown can say of a tree.
struct MarkdownProjection {
  let words: Words

  init(words: Words) { self.words = words }

  /// What Markdown can say of a footnote.
  func footnote(_ footnote: Footnote) -> Footnote {
    Footnote(label: footnote.label, blocks(footnote.blocks[...], depth: 0))
  }

  /// What Markdown can say of blocks, apart from their footnotes, which stand at the end.
  func blocks(_ blocks: [Block], depth: Int) -> [Block] { self.blocks(blocks[...], depth: depth) }

  /// What Markdown can say of blocks, apart from their footnotes, which stand at the end.
  func blocks(_ blocks: ArraySlice<Block>, depth: Int) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { append(block, to: &result, depth: depth) }
    return result
  }

  private func append(_ block: Block, to result: inout [Block], depth: Int) {
    func add(_ kind: Block.Kind) { result.append(Block(kind, at: block.place)) }
    switch block.kind {
    case .heading(let heading):
      add(title(heading.content, level: depth + heading.level))
    case .paragraph(let content): self.add(paragraph: content, at: block.place, to: &result)
    case .list(var list):
      for index in list.items.indices {
        var inner = blocks(list.items[index].blocks, depth: depth)
        if let first = inner.first { inner[0] = first.withoutTasks }
        list.items[index].blocks = inner
      }
      add(.list(list.expressible))
    case .quote(let inner): add(.quote(blocks(inner, depth: depth).map(\.withoutTasks)))
    case .code, .thematicBreak: result.append(block)
    case .table(let table): append(table, to: &result)
    case .figure(let figure): append(figure, to: &result)
    case .footnote: break
    case .definitionList(let definitions):
      let items = definitions.map { definition in
        List.Item(
          [Block(.paragraph(MarkdownInlines.normalized([.strong(definition.term)])))]
            + blocks(definition.blocks, depth: depth))
      }
      add(.list(List(isTight: false, items: items).expressible))
    case .keyFigures(let figures):
      let items = figures.map { figure in
        List.Item([
          Block(
            .paragraph(
              MarkdownInlines.normalized([
                .strong([.text(figure.value)]), .text(" \(figure.label)"),
              ]))
          )
        ])
      }
      add(.list(List(items: items)))
    case .timeline(let entries):
      let items = entries.map { entry in
        List.Item(
          [Block(.paragraph(MarkdownInlines.normalized(line(of: entry))))]
            + blocks(entry.blocks, depth: depth))
      }
      add(.list(List(isTight: false, items: items).expressible))
    case .chart(let chart): append(chart.table, to: &result)
    case .group(let group):
      if let title = group.title { add(self.title(title, level: depth + 1)) }
      let inner = blocks(group.blocks, depth: group.title == nil ? depth : depth + 1)
      switch group.role.traits.emphasis {
      case .quoted: add(.quote(inner.map(\.withoutTasks)))
      case .emphasized: result += inner.map(\.emphasized)
      case .none: result += inner
      }
    case .raw(let raw):
      if raw.formats.contains(.markdown) {
        result.append(block)
      } else {
        result += blocks(raw.fallback, depth: depth)
      }
    }
  }

  /// The lists that stand in a row right before a piece.
  func lists(atEndOf piece: WritablePiece) -> [Block] {
    var pieces = piece.outline.pieces[..<piece.index]
    while let last = pieces.popLast() {
      switch last.kind {
      case .open(let group, _): if group.title != nil { return [] }
      case .close, .footnotes: continue
      case .blocks(let run, let depth):
        let blocks = blocks(run, depth: depth)
        if blocks.isEmpty { continue }
        return Array(
          blocks.suffix(
            from: blocks.lastIndex { block in
              if case .list = block.kind { false } else { true }
            }.map { $0 + 1 } ?? 0))
      }
    }
    return []
  }

  /// A title as a heading; below level six as a strong paragraph.
  func title(_ content: [Inline], level: Int) -> Block.Kind {
    let content = MarkdownInlines.normalized(content)
    return level <= 6
      ? .heading(Heading(level: level, content))
      : .paragraph(MarkdownInlines.normalized([.strong(content)]))
  }

  private func add(paragraph content: [Inline], at place: Place?, to result: inout [Block]) {
    let content = MarkdownInlines.normalized(content)
    if !content.isEmpty { result.append(Block(.paragraph(content), at: place)) }
  }

  private func append(_ table: Table, to result: inout [Block]) {
    if let caption = table.caption {
      add(paragraph: [.strong(caption)], at: nil, to: &result)
    }
    result.append(
      Block(
        .table(
          Table(
            alignments: table.alignments, header: table.header.map(MarkdownInlines.cell),
            rows: table.rows.map { $0.map(MarkdownInlines.cell) }))))
  }

  private func append(_ figure: Figure, to result: inout [Block]) {
    if let image = figure.image { add(paragraph: [.image(image)], at: nil, to: &result) }
    var caption = self.caption(of: figure)
    if figure.image == nil { caption.insert(.text("\(words.photo): "), at: 0) }
    add(paragraph: [.emphasis(caption)], at: nil, to: &result)
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

extension Block {
  /// A list without its boxes: readers see them only where nothing but spaces stands before the
  /// marker.
  fileprivate var withoutTasks: Block {
    guard case .list(var list) = kind else { return self }
    for index in list.items.indices {
      list.items[index].isDone = nil
      list.items[index].blocks = list.items[index].blocks.map(\.withoutTasks)
    }
    return Block(.list(list), at: place)
  }

  fileprivate var emphasized: Block {
    guard case .paragraph(let content) = kind else { return self }
    // Emphasis of what is emphasized already says nothing more.
    if content.count == 1, case .emphasis = content[0] { return self }
    return Block(.paragraph(MarkdownInlines.normalized([.emphasis(content)])), at: place)
  }
}

extension List {
  /// The list as close together as Markdown can have it: what must be set apart makes it loose, and
  /// where there is nothing to set apart it is tight.
  fileprivate var expressible: List {
    var list = self
    if items.count == 1 && items[0].blocks.count <= 1 {
      list.isTight = true
    } else if isTight {
      list.isTight = items.allSatisfy { item in
        zip(item.blocks, item.blocks.dropFirst()).allSatisfy { $0.canTouch($1) }
      }
    }
    return list
  }
}

extension Block {
  /// Whether a block can follow this one without an empty line between them.
  fileprivate func canTouch(_ next: Block) -> Bool {
    switch (kind, next.kind) {
    case (.paragraph, .list(let list)):
      if case .number(let start) = list.marker { return start == 1 }
      return true
    case (.paragraph, .paragraph), (.paragraph, .table), (.paragraph, .raw),
      (.quote, .quote), (.table, .paragraph), (.table, .table), (.raw, _):
      return false
    default: return true
    }
  }
}

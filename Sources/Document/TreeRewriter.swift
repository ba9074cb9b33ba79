/// Makes a new tree from a tree, part by part.
public protocol TreeRewriter {
  /// Returns the replacement of a block; by default the block with its content rewritten.
  mutating func rewrite(_ block: Block) -> Block
  /// Returns the replacement of an inline; by default the inline with its content rewritten.
  mutating func rewrite(_ inline: Inline) -> Inline
  /// Returns the replacement of neighbouring blocks; by default each rewritten.
  mutating func rewrite(_ blocks: [Block]) -> [Block]
  /// Returns the replacement of neighbouring inlines; by default each rewritten.
  mutating func rewrite(_ inlines: [Inline]) -> [Inline]
}

extension TreeRewriter {
  /// Keeps the block and rewrites its content.
  @inlinable public mutating func rewrite(_ block: Block) -> Block { rewriteContent(of: block) }
  /// Keeps the inline and rewrites its content.
  @inlinable public mutating func rewrite(_ inline: Inline) -> Inline { rewriteContent(of: inline) }

  /// Rewrites blocks in order.
  @inlinable public mutating func rewrite(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks { result.append(rewrite(block)) }
    return result
  }

  /// Rewrites inlines in order.
  @inlinable public mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines { result.append(rewrite(inline)) }
    return result
  }

  /// Rewrites the content of an inline.
  @inlinable public mutating func rewriteContent(of inline: Inline) -> Inline {
    switch inline {
    case .text, .code, .softBreak, .lineBreak, .footnoteReference: return inline
    case .emphasis(let inner): return .emphasis(rewrite(inner))
    case .strong(let inner): return .strong(rewrite(inner))
    case .strikethrough(let inner): return .strikethrough(rewrite(inner))
    case .language(let tag, let inner): return .language(tag, rewrite(inner))
    case .link(var link):
      link.content = rewrite(link.content)
      return .link(link)
    case .image(var image):
      image.alternative = rewrite(image.alternative)
      return .image(image)
    case .raw(var raw):
      raw.fallback = rewrite(raw.fallback)
      return .raw(raw)
    }
  }

  /// Rewrites the content of a block.
  @inlinable public mutating func rewriteContent(of block: Block) -> Block {
    var block = block
    switch block.kind {
    case .code, .thematicBreak, .keyFigures: break
    case .chart(let chart): block.kind = .chart(chart.rewriting { rewrite($0) })
    case .heading(var heading):
      heading.content = rewrite(heading.content)
      block.kind = .heading(heading)
    case .paragraph(let content): block.kind = .paragraph(rewrite(content))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = rewrite(list.items[index].blocks)
      }
      block.kind = .list(list)
    case .quote(let blocks): block.kind = .quote(rewrite(blocks))
    case .table(var table):
      table.caption = rewrite(optional: table.caption)
      table.header = table.header.map { rewrite($0) }
      table.rows = table.rows.map { $0.map { rewrite($0) } }
      block.kind = .table(table)
    case .figure(var figure):
      if let image = figure.image, case .image(let new) = rewrite(Inline.image(image)) {
        figure.image = new
      }
      figure.caption = rewrite(figure.caption)
      block.kind = .figure(figure)
    case .footnote(var footnote):
      footnote.blocks = rewrite(footnote.blocks)
      block.kind = .footnote(footnote)
    case .definitionList(let definitions):
      block.kind = .definitionList(
        definitions.map { Definition(rewrite($0.term), rewrite($0.blocks)) })
    case .timeline(let entries):
      block.kind = .timeline(
        entries.map {
          TimelineEntry(
            date: $0.date, anchor: $0.anchor, title: rewrite(optional: $0.title),
            rewrite($0.blocks))
        })
    case .group(var group):
      group.title = rewrite(optional: group.title)
      group.blocks = rewrite(group.blocks)
      block.kind = .group(group)
    case .raw(var raw):
      raw.fallback = rewrite(raw.fallback)
      block.kind = .raw(raw)
    }
    return block
  }

  @inlinable mutating func rewrite(optional inlines: [Inline]?) -> [Inline]? {
    guard let inlines else { return nil }
    return rewrite(inlines)
  }
}

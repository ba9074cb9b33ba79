/// Sees every block and inline of a tree, in reading order.
public protocol TreeVisitor {
  /// Sees a block before what it holds.
  mutating func visit(_ block: Block)
  /// Sees an inline before what it holds.
  mutating func visit(_ inline: Inline)
  /// Goes a level deeper; false to turn back and see nothing of that level.
  mutating func descend() -> Bool
  /// Comes back from a level.
  mutating func ascend()
}

// Inlinable, so that each visitor gets code of its own: walks go over every word of a report.
extension TreeVisitor {
  /// Sees nothing, unless the visitor says otherwise.
  @inlinable public mutating func visit(_ block: Block) {}
  /// Sees nothing, unless the visitor says otherwise.
  @inlinable public mutating func visit(_ inline: Inline) {}
  /// Goes as deep as the tree does, unless the visitor says otherwise.
  @inlinable public mutating func descend() -> Bool { true }
  /// Forgets about levels, unless the visitor says otherwise.
  @inlinable public mutating func ascend() {}

  /// Walks over blocks and all they hold.
  @inlinable public mutating func walk(_ blocks: [Block]) {
    guard !blocks.isEmpty, descend() else { return }
    defer { ascend() }
    for block in blocks {
      visit(block)
      walkContent(of: block)
    }
  }

  /// Walks over inlines and all they hold.
  @inlinable public mutating func walk(_ inlines: [Inline]) {
    guard !inlines.isEmpty, descend() else { return }
    defer { ascend() }
    for inline in inlines {
      visit(inline)
      switch inline {
      case .text, .code, .softBreak, .lineBreak, .footnoteReference: break
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .language(_, let inner):
        walk(inner)
      case .link(let link): walk(link.content)
      case .image(let image): walk(image.alternative)
      case .raw(let raw): walk(raw.fallback)
      }
    }
  }

  @inlinable mutating func walkContent(of block: Block) {
    switch block.kind {
    case .heading(let heading): walk(heading.content)
    case .paragraph(let content): walk(content)
    case .list(let list): for item in list.items { walk(item.blocks) }
    case .quote(let blocks): walk(blocks)
    case .code, .thematicBreak, .keyFigures, .chart: break
    case .table(let table):
      if let caption = table.caption { walk(caption) }
      for cell in table.header { walk(cell) }
      for row in table.rows { for cell in row { walk(cell) } }
    case .figure(let figure):
      if let image = figure.image { walk([.image(image)]) }
      walk(figure.caption)
    case .footnote(let footnote): walk(footnote.blocks)
    case .definitionList(let definitions):
      for definition in definitions {
        walk(definition.term)
        walk(definition.blocks)
      }
    case .timeline(let entries):
      for entry in entries {
        if let title = entry.title { walk(title) }
        walk(entry.blocks)
      }
    case .group(let group):
      if let title = group.title { walk(title) }
      walk(group.blocks)
    case .raw(let raw): walk(raw.fallback)
    }
  }
}

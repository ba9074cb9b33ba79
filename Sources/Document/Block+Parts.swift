/// A part of a block's content.
public enum BlockPart {
  /// Blocks, such as those of an item of a list.
  case blocks([Block])
  /// Running text, such as a title or the cell of a table.
  case inlines([Inline])
  /// Text without markup, such as the lines of a code block.
  case text(String)
}

extension Block {
  /// Whether a part of the block's content satisfies a condition.
  ///
  /// Only this function knows the parts of each kind of block: walks, searches and everything else
  /// that is not a format go through it. Parts come in reading order; those of raw text are the
  /// parts of its fallback. Always inlined: walks over every word of a report come through here,
  /// and a call of a closure for each part would cost them half as much again.
  @inlinable @inline(__always)
  public func containsPart(where condition: (BlockPart) throws -> Bool) rethrows -> Bool {
    switch kind {
    case .heading(let heading): return try condition(.inlines(heading.content))
    case .paragraph(let content): return try condition(.inlines(content))
    case .list(let list):
      for item in list.items where try condition(.blocks(item.blocks)) { return true }
    case .quote(let blocks): return try condition(.blocks(blocks))
    case .code(let code): return try condition(.text(code.text))
    case .table(let table):
      if let caption = table.caption, try condition(.inlines(caption)) { return true }
      for cell in table.header where try condition(.inlines(cell)) { return true }
      for row in table.rows { for cell in row where try condition(.inlines(cell)) { return true } }
    case .figure(let figure):
      if let image = figure.image, try condition(.inlines([.image(image)])) { return true }
      if try condition(.inlines(figure.caption)) { return true }
      if let credit = figure.credit, try condition(.text(credit)) { return true }
    case .thematicBreak: return false
    case .footnote(let footnote): return try condition(.blocks(footnote.blocks))
    case .definitionList(let definitions):
      for definition in definitions {
        if try condition(.inlines(definition.term)) { return true }
        if try condition(.blocks(definition.blocks)) { return true }
      }
    case .keyFigures(let figures):
      for figure in figures {
        if try condition(.text(figure.value)) || condition(.text(figure.label)) { return true }
        if let basis = figure.basis, try condition(.text(basis)) { return true }
      }
    case .timeline(let entries):
      for entry in entries {
        if try condition(.text(entry.date)) { return true }
        if let title = entry.title, try condition(.inlines(title)) { return true }
        if try condition(.blocks(entry.blocks)) { return true }
      }
    case .chart(let chart): for part in chart.parts where try condition(part) { return true }
    case .group(let group):
      if let title = group.title, try condition(.inlines(title)) { return true }
      return try condition(.blocks(group.blocks))
    case .raw(let raw): return try condition(.blocks(raw.fallback))
    }
    return false
  }

  /// Calls a closure with each part of the block's content, in reading order.
  @inlinable @inline(__always)
  public func forEachPart(_ body: (BlockPart) throws -> Void) rethrows {
    _ = try containsPart { part in
      try body(part)
      return false
    }
  }
}

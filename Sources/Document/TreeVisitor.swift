/// Visits every block and inline of a tree, in reading order.
public protocol TreeVisitor {
  /// Visits a block, before its content.
  mutating func visit(_ block: Block)
  /// Visits an inline, before its content.
  mutating func visit(_ inline: Inline)
  /// Enters a level; false to skip it.
  mutating func descend() -> Bool
  /// Leaves a level.
  mutating func ascend()
}

// Inlinable, so the compiler specializes walks for each visitor: they cover every word of a report.
extension TreeVisitor {
  /// Does nothing by default.
  @inlinable public mutating func visit(_ block: Block) {}
  /// Does nothing by default.
  @inlinable public mutating func visit(_ inline: Inline) {}
  /// Enters every level by default.
  @inlinable public mutating func descend() -> Bool { true }
  /// Does nothing by default.
  @inlinable public mutating func ascend() {}

  /// Walks over blocks and their content.
  @inlinable public mutating func walk(_ blocks: [Block]) {
    guard !blocks.isEmpty, descend() else { return }
    defer { ascend() }
    // Without an iterator, nothing is copied: each reference in a copy would have to be counted.
    blocks.withUnsafeBufferPointer { blocks in
      for index in blocks.indices {
        visit(blocks[index])
        walkContent(of: blocks[index])
      }
    }
  }

  /// Walks over inlines and their content.
  @inlinable public mutating func walk(_ inlines: [Inline]) {
    guard !inlines.isEmpty, descend() else { return }
    defer { ascend() }
    inlines.withUnsafeBufferPointer { inlines in
      for index in inlines.indices {
        visit(inlines[index])
        walkContent(of: inlines[index])
      }
    }
  }

  /// Walks over the content of an inline.
  @inlinable public mutating func walkContent(of inline: Inline) {
    switch inline {
    case .text, .code, .softBreak, .lineBreak, .footnoteReference: break
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .language(_, let inner):
      walk(inner)
    case .link(let link): walk(link.content)
    case .image(let image): walk(image.alternative)
    case .raw(let raw): walk(raw.shown)
    }
  }

  /// Walks over the content of a block.
  @inlinable public mutating func walkContent(of block: Block) {
    block.forEachPart { part in
      switch part {
      case .blocks(let blocks): walk(blocks)
      case .inlines(let inlines): walk(inlines)
      case .text: break
      }
    }
  }
}

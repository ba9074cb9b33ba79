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
    block.forEachPart { part in
      switch part {
      case .blocks(let blocks): walk(blocks)
      case .inlines(let inlines): walk(inlines)
      case .text: break
      }
    }
  }
}

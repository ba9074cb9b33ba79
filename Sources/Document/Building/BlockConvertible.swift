/// A part of a document that can be a block.
public protocol BlockConvertible {
  /// The block.
  var block: Block { get }
}

extension Heading: BlockConvertible {
  /// The heading as a block.
  @inlinable public var block: Block { Block(.heading(self)) }
}

extension List: BlockConvertible {
  /// The list as a block.
  @inlinable public var block: Block { Block(.list(self)) }

  /// Makes a list of lines.
  @inlinable public init(_ marker: Marker = .bullet, _ lines: [[Inline]]) {
    self.init(marker, items: lines.map { Item([Block(.paragraph($0))]) })
  }
}

extension CodeBlock: BlockConvertible {
  /// The text as a block.
  @inlinable public var block: Block { Block(.code(self)) }
}

extension Table: BlockConvertible {
  /// The table as a block.
  @inlinable public var block: Block { Block(.table(self)) }
}

extension Figure: BlockConvertible {
  /// The figure as a block.
  @inlinable public var block: Block { Block(.figure(self), at: image?.place) }
}

extension Footnote: BlockConvertible {
  /// The footnote as a block.
  @inlinable public var block: Block { Block(.footnote(self)) }
}

extension Chart: BlockConvertible {
  /// The chart as a block.
  @inlinable public var block: Block { Block(.chart(self)) }
}

extension RawBlock: BlockConvertible {
  /// The text as a block.
  @inlinable public var block: Block { Block(.raw(self)) }
}

extension Group: BlockConvertible {
  /// The group as a block.
  @inlinable public var block: Block { Block(.group(self)) }

  /// Makes a group.
  @inlinable public init(
    _ role: Role, anchor: String? = nil, title: String? = nil, color: String? = nil,
    language: String? = nil, @BlockBuilder _ blocks: () throws -> [Block]
  ) rethrows {
    self.init(
      role, anchor: anchor, title: title.map { [.text($0)] }, color: color, language: language,
      try blocks())
  }
}

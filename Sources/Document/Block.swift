public import Findings

/// A block of a document, and where a person wrote it.
public struct Block: Sendable, Hashable {
  /// The kinds of blocks.
  ///
  /// Writers switch over it without a default, so a new kind cannot be forgotten in any
  /// format.
  public enum Kind: Sendable, Hashable {
    /// A heading inside running text; titled parts of a report are groups.
    indirect case heading(Heading)
    /// A paragraph of text.
    case paragraph([Inline])
    /// A bulleted, numbered or task list.
    indirect case list(List)
    /// A quotation.
    case quote([Block])
    /// Preformatted text.
    indirect case code(CodeBlock)
    /// A table.
    indirect case table(Table)
    /// A photograph or drawing with its caption and credit.
    indirect case figure(Figure)
    /// A break between topics.
    case thematicBreak
    /// The text of a footnote.
    indirect case footnote(Footnote)
    /// Terms with their definitions.
    case definitionList([Definition])
    /// Figures to be read at a glance.
    case keyFigures([KeyFigure])
    /// Dated events in order.
    case timeline([TimelineEntry])
    /// Numbers that are drawn where a format can draw.
    indirect case chart(Chart)
    /// Blocks that belong together, with a role and perhaps a title.
    indirect case group(Group)
    /// Text in the syntax of one format, with a fallback for the others.
    indirect case raw(RawBlock)
  }

  /// The block's kind and content.
  public var kind: Kind
  /// Its written place, unless the engine or a plugin made it.
  public var place: Place?

  /// Makes a block.
  @inlinable public init(_ kind: Kind, at place: Place? = nil) {
    self.kind = kind
    self.place = place
  }
}

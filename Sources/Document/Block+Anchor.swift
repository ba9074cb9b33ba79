extension Block {
  /// The name for links to the block, if it has one.
  public var anchor: String? {
    switch kind {
    case .heading(let heading): heading.anchor
    case .group(let group): group.anchor
    case .paragraph, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
      .definitionList, .keyFigures, .timeline, .chart, .raw:
      nil
    }
  }

  /// Whether the block is the brief form of a record, which leaves the anchor to the full form.
  package var isBrief: Bool {
    if case .group(let group) = kind { group.role.traits.isBrief } else { false }
  }
}

import Document

/// Removes the individual colours of parts and charts in an edition whose theme has one colour.
struct MonochromeTree: TreeRewriter {
  /// The shades of the colour that tell series of charts apart, as `#rrggbb`.
  let shades: [String]

  mutating func rewrite(_ block: Block) -> Block {
    switch block.kind {
    case .chart(let chart): return Block(.chart(chart.colored(in: shades)), at: block.place)
    case .group(var group):
      group.color = nil
      group.blocks = rewrite(group.blocks)
      return Block(.group(group), at: block.place)
    // Nothing with a colour is anywhere else.
    case .heading, .paragraph, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
      .definitionList, .keyFigures, .timeline, .raw:
      return block
    }
  }
}

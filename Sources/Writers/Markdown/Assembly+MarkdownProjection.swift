public import Document
public import Wording

extension Assembly {
  /// The part of an assembly that Markdown can express: the tree that reading its Markdown gives.
  ///
  /// Groups become their titles, as headings, and their content; headings below level six become
  /// strong paragraphs; pull quotes become quotations; figures, key figures, timelines, definitions
  /// and charts become paragraphs, lists and tables; roles, colours, anchors, languages and places
  /// have no Markdown. Footnotes come last, in the order of their calls.
  ///
  /// - Parameter words: the words of the edition's language.
  public func markdownProjection(words: Words) -> [Block] {
    let projection = MarkdownProjection(words: words)
    let references = References(OutlinePiece(.blocks(blocks[...], depth: 1), scope: 0))
    var order = FootnoteOrder()
    order.add(references.footnoteCalls)
    let footnotes = order.ordered(references.footnotes).map { projection.footnote($0) }
    return (projection.blocks(blocks[...], depth: 1) + footnotes).map(\.block)
  }
}

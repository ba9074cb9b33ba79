extension [Block] {
  /// The text of the first paragraph that has any, in groups too.
  ///
  /// Other blocks that contain paragraphs, such as quotations and lists, are skipped: they do not speak
  /// for the part that they belong to.
  ///
  /// - Parameter groups: the groups to search.
  package func firstText(in groups: (Group) -> Bool = { _ in true }) -> String? {
    for block in self {
      let text: String? =
        switch block.kind {
        case .paragraph(let content): content.plainText
        case .group(let group): groups(group) ? group.blocks.firstText(in: groups) : nil
        case .heading, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
          .definitionList, .keyFigures, .timeline, .chart, .raw:
          nil
        }
      if let text, !text.isEmpty { return text }
    }
    return nil
  }
}

extension [Block] {
  /// The text of the first paragraph that has any, in groups too.
  ///
  /// What else contains paragraphs, such as a quotation or a list, does not speak for the part that
  /// it belongs to and is passed over.
  ///
  /// - Parameter groups: which groups are looked into.
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

extension [Block] {
  /// The first words of a text: its first paragraph or, where it has none, the first words of a list, a
  /// quotation, a table or definitions.
  ///
  /// - Parameter groups: the groups to search.
  package func firstWords(in groups: (Group) -> Bool = { _ in true }) -> String? {
    firstText(in: groups) ?? firstWordsOfOtherBlocks(in: groups)
  }

  private func firstWordsOfOtherBlocks(in groups: (Group) -> Bool) -> String? {
    for block in self {
      let text: String?
      switch block.kind {
      case .list(let list): text = list.items.lazy.compactMap { $0.blocks.firstWords() }.first
      case .quote(let blocks): text = blocks.firstWords()
      case .table(let table): text = ([table.header] + table.rows).lazy.compactMap(\.words).first
      case .definitionList(let definitions):
        text = definitions.lazy.compactMap { $0.blocks.firstWords() }.first
      case .raw(let raw): text = raw.fallback.firstWords()
      case .group(let group):
        text = groups(group) ? group.blocks.firstWordsOfOtherBlocks(in: groups) : nil
      case .paragraph, .heading, .code, .figure, .thematicBreak, .footnote, .keyFigures,
        .timeline, .chart:
        text = nil
      }
      if let text, !text.isEmpty { return text }
    }
    return nil
  }
}

extension [Table.Cell] {
  /// The words of a row; nil where there are none.
  fileprivate var words: String? {
    let words = map(\.plainText).filter { $0.contains { !$0.isWhitespace } }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

import Findings

// Lines of plain text that list what a heading counts.
extension CountMismatch {
  /// The longest line that is an item of a list without bullets, in words.
  private static let longestLine = 8

  /// The lines of plain text below a heading that each name one item.
  func lines(
    _ blocks: [ProofBlock], _ index: Int, _ count: Int, _ noun: Token
  ) -> (count: Int, place: Place)? {
    let block = blocks[index]
    if block.isLoneLine { return loneLines(blocks, index, count, noun) }
    guard block.kind == .paragraph, block.marker == nil, let end = block.tokens.indices.last,
      index + 1 >= blocks.count || blocks[index + 1].kind != .paragraph
    else { return nil }
    let lines = block.lines
    guard lines.count > 1, lines.allSatisfy({ isItem(block, $0) })
    else { return nil }
    return (lines.count, block.place(0, through: end))
  }

  /// Words that no item ends with.
  private static let joints: WordSet = [
    "and", "of", "the", "for", "in", "to", "a", "with", "by", "on", "at", "et", "de", "des", "du",
    "la", "le",
  ]

  /// Separate lines that each name one item, below a heading that announces a number of names.
  private func loneLines(
    _ blocks: [ProofBlock], _ index: Int, _ count: Int, _ noun: Token
  ) -> (count: Int, place: Place)? {
    guard Self.named.contains(noun.lower) else { return nil }
    let lines = blocks[index...].prefix {
      $0.isLoneLine && $0.marker == nil && isItem($0, $0.start..<$0.tokens.count)
    }
    guard lines.count > 1, let first = lines.first, let end = first.tokens.indices.last else {
      return nil
    }
    // The last line may be the next heading.
    if count == lines.count - 1 { return nil }
    return (lines.count, first.place(0, through: end))
  }

  /// Whether a line names an item.
  ///
  /// Lines of a paragraph fill the page, continue in lower case and end with a full stop.
  private func isItem(_ block: ProofBlock, _ line: Range<Int>) -> Bool {
    guard let last = line.last else { return false }
    let tokens = block.tokens
    return tokens[line.lowerBound].isCapitalized && line.count <= Self.longestLine
      && !tokens[line].contains { [".", ",", ":", ";", "?", "!"].contains($0.text) }
      && (tokens[last].kind != .mark || tokens[last].text == ")")
      && !Self.joints.contains(tokens[last].lower)
  }
}

/// The sentences of a block, as ranges of its tokens.
enum Sentences {
  private static let abbreviations: WordSet = [
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "cf", "e.g", "i.e", "fig", "art", "vol",
    "pp",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Marks that end a sentence in any position.
  private static let ends: WordSet = ["!", "?", "。", "！", "？"]

  static func of(_ block: ProofBlock) -> [Range<Int>] {
    let tokens = block.tokens
    var sentences: [Range<Int>] = []
    var start = block.start
    for index in block.start..<max(block.start, tokens.count) where ends(block, at: index) {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The number of tokens of a sentence searched on either side of a token.
  private static let reach = 300

  /// The sentence around a token, found without searching the whole block; for a sentence without
  /// an end, the nearby part.
  static func around(_ index: Int, of block: ProofBlock) -> Range<Int> {
    var start = index
    while start > block.start, index - start < reach, !ends(block, at: start - 1) { start -= 1 }
    var end = index
    while end < block.tokens.count - 1, end - index < reach, !ends(block, at: end) { end += 1 }
    return start..<min(end + 1, block.tokens.count)
  }

  /// Whether a sentence ends with a token.
  static func ends(_ block: ProofBlock, at index: Int) -> Bool {
    let token = block.tokens[index]
    guard token.kind == .mark else { return false }
    if ends.contains(token.text) { return true }
    guard token.text == "." else { return false }
    guard index + 1 < block.tokens.count else { return true }
    guard block.tokens[index + 1].isApart else { return false }
    let next = block.tokens[index + 1]
    if next.kind == .word, !next.isCapitalized { return false }
    guard index > 0 else { return true }
    let before = block.tokens[index - 1]
    return
      !(before.kind == .word
      && (before.text.count == 1 || abbreviations.contains(before.lower)))
  }
}

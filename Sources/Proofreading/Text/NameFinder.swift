/// Finds the names in running text: words with capital letters, with small words between them.
struct NameFinder {
  /// Names of several words.
  private(set) var phrases: [NameVariant.Name] = []
  /// Single words with a capital letter.
  private(set) var words: [NameVariant.Name] = []
  private var phraseIndex: [String: Int] = [:]
  private var wordIndex: [String: Int] = [:]

  static func names(in blocks: [ProofBlock]) -> NameFinder {
    var finder = NameFinder()
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      // Titles have capitals that do not belong to names.
      case .heading, .picture: continue
      default: break
      }
      finder.add(block, index)
    }
    return finder
  }

  private static let small: WordSet = [
    "of", "the", "and", "for", "in", "on", "to", "&", "de", "du", "des", "la", "le", "des",
  ]
  /// Words that begin sentences but do not belong to names.
  private static let openers: WordSet = [
    "the", "a", "an", "in", "on", "at", "this", "these", "that", "those", "from", "for", "with",
    "both", "all", "after", "before", "since", "during", "and", "by", "as", "it", "its", "our",
    "their", "we", "he", "she", "they", "to", "of", "under", "through", "later", "then", "when",
    "while", "where", "also", "many", "most", "some", "each", "every", "other", "two", "three",
    "four", "five", "six", "mr", "mrs", "ms", "dr", "prof", "professor", "here", "there", "over",
    "within", "into", "between", "among", "more", "last", "next", "dear", "new", "visit", "read",
  ]

  private mutating func add(_ block: ProofBlock, _ number: Int) {
    let tokens = block.tokens
    var index = block.start
    while index < tokens.count {
      guard Self.isNameWord(tokens[index]),
        !(Self.openers.contains(tokens[index].lower)), !block.isCode(tokens[index].range)
      else {
        index += 1
        continue
      }
      let start = index
      var end = index
      while !Self.isOwner(tokens[end]) {
        var next = end + 1
        while next < tokens.count, tokens[next].isApart, Self.small.contains(tokens[next].text),
          next - end < 4
        {
          next += 1
        }
        // ‘the Teachers’ Association’
        if next == end + 1, next + 1 < tokens.count, ["’", "'"].contains(tokens[next].text),
          block.isGlued(next), tokens[end].lower.hasSuffix("s"), tokens[next + 1].isApart
        {
          next += 1
        }
        if next < tokens.count, tokens[next].text == "-", block.isGlued(next),
          block.isGlued(next + 1), next == end + 1
        {
          next += 1
        }
        guard next < tokens.count, Self.isNameWord(tokens[next]), next - end < 4 else { break }
        // A number after a name distinguishes it from others of its kind.
        end = next
      }
      addName(block, number, start...end)
      index = end + 1
    }
  }

  private static func isNameWord(_ token: Token) -> Bool {
    guard token.kind == .word, token.isCapitalized, token.text.utf8.count > 1 else { return false }
    // Words with inner capitals are names of programs, which often differ only in part.
    return !token.text.utf8.contains { (0x61...0x7A).contains($0) }
      || !token.text.utf8.dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Whether a word is the acronym of the owner of the next name: ‘UNESCO’s Man and the Biosphere’.
  private static func isOwner(_ token: Token) -> Bool {
    guard token.lower.hasSuffix("'s"), let apostrophe = token.text.unicodeScalars.dropLast().last,
      apostrophe == "'" || apostrophe == "’"
    else { return false }
    return token.text.utf8.prefix(3).allSatisfy { (0x41...0x5A).contains($0) }
  }

  private mutating func addName(_ block: ProofBlock, _ number: Int, _ range: ClosedRange<Int>) {
    let tokens = block.tokens
    // The first word of a sentence may be any.
    let startsSentence =
      range.lowerBound == block.start
      || [".", "!", "?", ":", "“", "\"", "•"].contains(tokens[range.lowerBound - 1].text)
    for index in range where Self.isNameWord(tokens[index]) {
      guard tokens[index].text.utf8.count > 6 else { continue }
      var word = tokens[index].text
      if !tokens[index].isASCII { word = word.replacing("’", with: "'") }
      if word.hasSuffix("'s") || word.hasSuffix("s'") {
        word.removeLast(word.hasSuffix("'s") ? 2 : 1)
      }
      guard word.utf8.count > 6, word.utf8.dropFirst().allSatisfy({ !(0x41...0x5A).contains($0) })
      else { continue }
      Self.count(
        word, [], block: number, index...index,
        isInner: index > range.lowerBound || !startsSentence, in: &words, &wordIndex)
    }
    // Two names joined by ‘and the’ or ‘and to’ are also separate names.
    if let joint = range.dropFirst().dropLast(2).first(where: {
      tokens[$0].lower == "and" && Self.small.contains(tokens[$0 + 1].text)
    }), joint > range.lowerBound, joint + 2 <= range.upperBound {
      let parts = [range.lowerBound...(joint - 1), (joint + 2)...range.upperBound]
      for part in parts { addPhrase(block, number, part) }
      // ‘Man and the Biosphere’ is a name, too.
      if parts.allSatisfy({ $0.count { Self.isNameWord(tokens[$0]) } > 1 }) { return }
    }
    addPhrase(block, number, range)
    // ‘Members of the …’ at the start of a sentence does not belong to the name.
    if startsSentence, range.count > 4, tokens[range.lowerBound + 1].text == "of",
      tokens[range.lowerBound + 2].text == "the", tokens[range.lowerBound].lower.hasSuffix("s")
    {
      addPhrase(block, number, (range.lowerBound + 3)...range.upperBound)
    }
  }

  private mutating func addPhrase(_ block: ProofBlock, _ number: Int, _ range: ClosedRange<Int>) {
    let tokens = block.tokens
    let names = range.filter { Self.isNameWord(tokens[$0]) }
    guard names.count > 1, names.count <= 12 else { return }
    let full = block.words(range.lowerBound, through: range.upperBound)
    Self.count(
      tokens[range].allSatisfy(\.isASCII) ? full : full.replacing("’", with: "'"),
      names.map { tokens[$0].lower }, block: number, range,
      isInner: true, in: &phrases, &phraseIndex)
  }

  private static func count(
    _ full: String, _ words: [String], block: Int, _ tokens: ClosedRange<Int>,
    isInner: Bool, in names: inout [NameVariant.Name], _ index: inout [String: Int]
  ) {
    if let known = index[full] {
      names[known].count += 1
      if isInner { names[known].inner += 1 }
    } else {
      index[full] = names.count
      names.append(
        NameVariant.Name(
          words: words, full: full, block: block, tokens: tokens, inner: isInner ? 1 : 0))
    }
  }
}

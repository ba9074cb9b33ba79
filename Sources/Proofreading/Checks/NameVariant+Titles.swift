import Findings

// Titles in quotation marks.
extension NameVariant {
  /// The number of words that a title needs for a single difference to be a spelling.
  private static let titleWords = 3...14
  /// The minimum number of letters of a word that counts as misspelt and not as a different word.
  private static let leastTitleLetters = 6

  /// Titles that differ in the spelling of one word, regardless of capitals and marks.
  func titles(in blocks: [ProofBlock]) -> [(rare: Name, usual: Name)] {
    var names: [Name] = []
    var known: [[String]: Int] = [:]
    for (number, block) in blocks.enumerated() {
      for range in block.quotations where range.count <= Self.titleWords.upperBound * 2 {
        let words = block.tokens[range].lazy.filter { $0.kind == .word }.map(\.lower)
        guard Self.titleWords.contains(words.count),
          // Paths and commands are not titles.
          !block.tokens[range].contains(where: { ["/", "_", "=", "{"].contains($0.text) }),
          !block.isCode(block.tokens[range.upperBound].range)
        else { continue }
        let key = Array(words)
        if let index = known[key] {
          names[index].count += 1
        } else {
          known[key] = names.count
          names.append(
            Name(
              words: key, full: block.words(range.lowerBound, through: range.upperBound - 1),
              block: number, tokens: range.lowerBound...(range.upperBound - 1)))
        }
      }
    }
    guard names.count > 1 else { return [] }
    var buckets: [[String]: Int] = [:]
    var found: [(rare: Name, usual: Name)] = []
    for (index, name) in names.enumerated() {
      for position in name.words.indices {
        var key = name.words
        key[position] = ""
        guard let other = buckets[key] else {
          buckets[key] = index
          continue
        }
        guard
          Spelling.isSlip(
            name.words[position], for: names[other].words[position], least: Self.leastTitleLetters)
        else { continue }
        found.append(
          names[other].count >= name.count ? (name, names[other]) : (names[other], name))
      }
    }
    return found
  }
}

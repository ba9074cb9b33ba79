import Wording

extension ProofBlock {
  /// The number of words; for Chinese and Japanese, the number of characters.
  var wordCount: Int { Self.wordCount(tokens) }

  static func wordCount(_ tokens: [Token]) -> Int {
    var isAddress = false
    return tokens.indices.reduce(0) { sum, index in
      let token = tokens[index]
      // An address is one word, regardless of its characters.
      if token.isApart {
        isAddress = false
      } else if isAddress {
        return sum
      }
      if token.text == ":", tokens.has("/", at: index + 1), tokens.has("/", at: index + 2) {
        isAddress = true
        return sum
      }
      switch token.kind {
      case .mark: return sum
      case .number, .numbered: return sum + 1
      case .word:
        guard !token.isASCII else { return sum + 1 }
        let characters = token.text.unicodeScalars.count(where: \.isIdeographic)
        return sum + max(1, characters)
      }
    }
  }
}

import Wording

extension ProofBlock {
  /// The number of words; Chinese and Japanese are counted by characters.
  var wordCount: Int { Self.wordCount(tokens) }

  static func wordCount(_ tokens: [Token]) -> Int {
    tokens.reduce(0) { sum, token in
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

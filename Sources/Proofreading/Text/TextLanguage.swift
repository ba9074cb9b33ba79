/// The language of a text, as far as checks distinguish it.
package enum TextLanguage: String, Sendable, Hashable, CaseIterable {
  case english
  case french
  /// Any other, or a text too short to tell.
  case other

  private static let englishWords: WordSet = [
    "the", "of", "and", "to", "in", "was", "were", "with", "for", "on", "at", "by", "is", "are",
    "from", "this", "that", "which", "its", "an", "it", "has", "have",
  ]
  private static let frenchWords: WordSet = [
    "le", "la", "les", "de", "des", "du", "et", "un", "une", "dans", "pour", "sur", "est", "sont",
    "au", "aux", "par", "avec", "qui", "que", "ont", "cette", "été", "il",
  ]
  /// The maximum number of words inspected; more would not change the result.
  private static let wordLimit = 4000

  /// The language whose small words a text contains; English if a text in Latin letters is too
  /// short to tell.
  init(of blocks: [ProofBlock]) {
    var english = 0
    var french = 0
    var latin = 0
    var others = 0
    var count = 0
    counting: for block in blocks {
      for token in block.tokens where token.kind == .word {
        count += 1
        if count > Self.wordLimit { break counting }
        if Self.englishWords.contains(token.lower) { english += 1 }
        if Self.frenchWords.contains(token.lower) { french += 1 }
        if let first = token.text.unicodeScalars.first {
          if first.value < 0x250 { latin += 1 } else { others += 1 }
        }
      }
    }
    if others > latin {
      self = .other
    } else if english > french {
      self = .english
    } else if french > english {
      self = .french
    } else {
      self = english == 0 && latin > 0 && latin < 30 ? .english : .other
    }
    // Languages with other small words have hardly any of these.
    if latin >= 60, max(english, french) * 25 < latin { self = .other }
  }
}

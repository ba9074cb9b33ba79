/// Looks for the end of a text's first sentence.
struct SentenceScanner {
  private let text: String
  private var index: String.Index
  /// The brackets and quotation marks that are open.
  private var open: [Character] = []
  /// The last position of each closing mark searched for; nil for an absent one.
  private var lastClosers: [Character: String.Index?] = [:]

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  /// The index after the last character of the sentence.
  mutating func end() -> String.Index {
    while index < text.endIndex {
      let character = text[index]
      if Self.ideographicStops.contains(character) || Self.stops.contains(character) {
        if let end = endOfSentence() { return end }
      } else {
        note(character)
        index = text.index(after: index)
      }
    }
    return text.endIndex
  }

  // MARK: Marks

  /// Marks that end a sentence without a space after them.
  private static let ideographicStops: Set<Character> = ["。", "！", "？", "｡", "．"]
  /// Marks that end a sentence where a space follows.
  private static let stops: Set<Character> = [
    ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉", "؟", "۔", "।", "॥", "։", "።", "။", "។",
  ]
  private static let pairs: [Character: Character] = [
    "“": "”", "«": "»", "‹": "›", "„": "“", "「": "」", "『": "』", "（": "）", "(": ")", "[": "]",
    "《": "》", "〈": "〉", "【": "】", "〔": "〕", "‘": "’",
  ]
  private static let closers: Set<Character> = [
    "”", "’", "\"", "'", "»", "›", "」", "』", "）", ")", "]", "》", "〉", "】", "〕", "］", "｝",
  ]

  /// Keeps track of open marks.
  private mutating func note(_ character: Character) {
    if character == open.last {
      open.removeLast()
    } else if character == "\"" {
      // The straight mark opens after a space and closes otherwise.
      let before = index == text.startIndex ? " " : text[text.index(before: index)]
      if before.isWhitespace || Self.pairs[before] != nil { open.append("\"") }
    } else if character == "‘" {
      // An apostrophe looks like the mark that closes.
    } else if let closer = Self.pairs[character] {
      // Without its counterpart, a mark holds nothing together.
      if isClosed(by: closer) { open.append(closer) }
    }
  }

  /// Whether a mark follows somewhere; each is looked for once, however many open.
  private mutating func isClosed(by closer: Character) -> Bool {
    let last = lastClosers[closer] ?? text.lastIndex(of: closer)
    lastClosers[closer] = .some(last)
    return last.map { $0 > index } ?? false
  }

  // MARK: Ends

  /// The end of the sentence, if it ends with the mark that was reached; the scan goes on behind it
  /// otherwise.
  private mutating func endOfSentence() -> String.Index? {
    let start = index
    var isIdeographic = false
    var marks = 0
    while index < text.endIndex {
      let character = text[index]
      let isStop = Self.ideographicStops.contains(character)
      guard isStop || Self.stops.contains(character) else { break }
      isIdeographic = isIdeographic || isStop
      marks += character == "…" ? 3 : 1
      index = text.index(after: index)
    }
    let last = text[text.index(before: index)]
    let closed = skipClosers()
    if !open.isEmpty { return nil }
    if isIdeographic {
      // A remark in brackets is a part of its sentence, unless it is all of it.
      let closer = text[text.index(before: index)]
      if closed, "）)〕]".contains(closer), index < text.endIndex,
        text.first.map({ Self.pairs[$0] }) != closer
      {
        return nil
      }
      return closed && goesOnAfterQuote() ? nil : index
    }
    guard index == text.endIndex || text[index].isWhitespace else { return nil }
    let rest = text[index...].drop { $0.isWhitespace || Self.pairs[$0] != nil || $0 == "\"" }
    guard let next = rest.first else { return index }
    if next.isLowercase { return nil }
    switch last {
    case ".":
      if next.isNumber { return nil }
      if marks == 1, !closed, Abbreviation.goesOn(text[..<start], before: rest) { return nil }
    case "…" where !closed && next.isNumber: return nil
    default: if closed, goesOnAfterQuote() { return nil }
    }
    return index
  }

  /// Passes over closing marks, including French ones, which follow a space.
  private mutating func skipClosers() -> Bool {
    let start = index
    while index < text.endIndex {
      var next = index
      if text[next] == " " || text[next] == "\u{A0}" || text[next] == "\u{202F}" {
        next = text.index(after: next)
        guard next < text.endIndex, text[next] == "»" || text[next] == "›" else { break }
      }
      guard Self.closers.contains(text[next]) else { break }
      // A straight mark after a space opens the text after it; here it cannot, since there is no
      // space.
      if text[next] == open.last { open.removeLast() }
      index = text.index(after: next)
    }
    return index > start
  }

  /// Whether the quotation is only a part of the sentence, because words about its speaker follow.
  private func goesOnAfterQuote() -> Bool {
    guard let first = text.first, Self.pairs[first] != nil || first == "\"" else {
      return Self.particles.contains { text[index...].hasPrefix($0) }
    }
    let rest = text[index...]
    if Self.particles.contains(where: rest.hasPrefix) { return true }
    let clause = rest.prefix {
      !Self.ideographicStops.contains($0) && !Self.stops.contains($0)
    }
    if clause.unicodeScalars.contains(where: { $0.value >= 0x3040 }) {
      return clause.count <= 16 && clause.contains { Self.sayingCharacters.contains($0) }
    }
    return clause.split { $0.isWhitespace || $0 == "," }.prefix(5)
      .contains { Self.sayingWords.contains($0.lowercased()) }
  }

  /// The particles that continue a sentence after a quotation in Chinese, Japanese and Korean.
  private static let particles = ["と", "って", "、", "，", "라고", "고 ", "라는", "하고"]
  private static let sayingCharacters: Set<Character> = [
    "说", "說", "问", "問", "道", "答", "喊", "称", "稱",
  ]
  private static let sayingWords: Set<String> = [
    "said", "says", "asked", "asks", "wondered", "replied", "answered", "added", "wrote", "told",
    "exclaimed", "explained", "demanda", "demande", "dit", "répondit", "répond", "ajouta",
    "ajoute", "déclara", "déclare", "affirma", "affirme", "a-t-il", "a-t-elle",
  ]
}

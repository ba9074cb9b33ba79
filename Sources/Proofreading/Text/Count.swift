/// A number of items in running text, in figures or words.
struct Count {
  /// The number.
  var value: Int
  /// Its first and last token.
  var first: Int
  var last: Int

  static let english: WordTable<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// The French words that do not exist in English, or have the same meaning there.
  static let french: WordTable<Int> = [
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
  ]

  /// The number that a token represents, in figures or words.
  static func value(_ token: Token) -> Int? {
    switch token.kind {
    case .number: Int(token.text.filter { $0 != "," })
    // ‘Sept’ is also a month.
    case .word: english[token.lower] ?? (token.text == "Sept" ? nil : french[token.lower])
    default: nil
    }
  }

  /// Whether a token is a number, in figures or words.
  static func isNumber(_ token: Token) -> Bool {
    switch token.kind {
    case .number: return true
    case .word:
      // Only one word in ten reaches the table.
      guard (3...9).contains(token.lower.utf8.count), let first = token.lower.utf8.first else {
        return false
      }
      switch first {
      case UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"),
        UInt8(ascii: "e"), UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "q"),
        UInt8(ascii: "c"), UInt8(ascii: "h"), UInt8(ascii: "v"):
        return value(token) != nil && token.lower != "cent"
      default: return false
      }
    default: return false
    }
  }

  /// The number that starts at a token; nil if the token is a part of a name, a range, a date or a
  /// larger number.
  init?(_ block: ProofBlock, at index: Int) {
    let tokens = block.tokens
    let token = tokens[index]
    first = index
    last = index
    switch token.kind {
    case .number:
      let digits = token.text.filter { $0 != "," }
      guard !digits.contains("."), let number = Int(digits) else { return nil }
      // A group after a comma has three digits.
      if let comma = token.text.lastIndex(of: ","),
        token.text.distance(from: comma, to: token.text.endIndex) != 4
      {
        return nil
      }
      value = number
    case .word:
      guard let number = Self.value(token) else { return nil }
      value = number
      if number >= 20, index + 2 < tokens.count, tokens[index + 1].isMark("-"),
        block.isGlued(index + 1), block.isGlued(index + 2),
        let unit = Self.english[tokens[index + 2].lower], unit < 10
      {
        value += unit
        last = index + 2
      }
    default: return nil
    }
    if index > 0, !token.isApart {
      guard ["(", "[", "“", "\"", "‘", "'"].contains(tokens[index - 1].text) else { return nil }
    }
    if last + 1 < tokens.count, !tokens[last + 1].isApart,
      ["-", "–", "/", "%", "°", "‑"].contains(tokens[last + 1].text)
    {
      return nil
    }
    if last + 1 < tokens.count,
      [
        "hundred", "thousand", "million", "billion", "percent", "per", "%", "to", "or", "cents",
        "mille",
        "millions", "pour", "ou",
      ].contains(
        tokens[last + 1].lower)
    {
      return nil
    }
    // After ‘and’, a large number does not continue a name.
    if index > 0, Self.labels.contains(tokens[index - 1].lower),
      value < 100 || !Self.joints.contains(tokens[index - 1].lower)
    {
      return nil
    }
  }

  /// A number at a token.
  init(value: Int, at index: Int) {
    self.value = value
    first = index
    last = index
  }

  /// Words that join the last item of a list to the others.
  static let joints: WordSet = ["and", "or", "et", "ou"]

  /// Words whose numbers are labels.
  static let labels: WordSet = [
    "phase", "part", "section", "goal", "sdg", "article", "chapter", "category", "level", "grade",
    "group", "resolution", "iso", "figure", "table", "page", "room", "no", "number", "session",
    "volume", "annex", "target", "version", "or", "and", "stage", "tier", "class", "type", "step",
    "unit", "floor", "building", "option", "day", "week", "appendix", "paragraph", "rule",
    "chapitre",
    "partie", "annexe", "objectif", "tableau", "numéro", "ou", "et",
  ]

  /// Whether the words before the number bound it rather than state it.
  func isBounded(in block: ProofBlock) -> Bool {
    for distance in 1...4 where first - distance >= block.start {
      let token = block.tokens[first - distance]
      if token.kind == .mark, [".", ";", ":", ")", "("].contains(token.text) { return false }
      if token.lower == "up", !block.has("to", at: first - distance + 1) { continue }
      if Self.bounds.contains(token.lower) { return true }
    }
    return false
  }

  private static let bounds: WordSet = [
    "than", "over", "least", "about", "around", "nearly", "almost", "some", "up", "approximately",
    "including", "roughly", "circa", "most", "beyond", "another", "further", "additional",
    "exceeding",
    "top", "above", "below", "under", "between", "every", "per", "first", "last", "next", "other",
    "only", "remaining", "these", "those", "any", "plus", "environ", "moins", "près", "quelque",
    "quelques", "autres", "dont", "ces", "chaque",
  ]
}

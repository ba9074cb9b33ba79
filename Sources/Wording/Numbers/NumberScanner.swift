/// Finds the numbers that a text states.
struct NumberScanner {
  enum Kind: Equatable {
    /// A number in figures, in plain notation.
    case figures(String)
    /// A word in lower case.
    case word(String)
    case mark(Character)
  }

  struct Token {
    var kind: Kind
    var range: Range<String.Index>
    /// Whether nothing separates it from the token before.
    var isGlued: Bool

    var word: String? { if case .word(let word) = kind { word } else { nil } }
  }

  private let text: String
  let language: NumberWords
  private(set) var tokens: [Token] = []

  init(_ text: String, _ language: NumberWords) {
    self.text = text
    self.language = language
    tokenize()
  }

  // MARK: Tokens

  private mutating func tokenize() {
    var position = text.startIndex
    var end = text.startIndex
    while position < text.endIndex {
      let start = position
      let character = text[position]
      let kind: Kind
      if Self.isFigure(character) {
        kind = .figures(figures(&position))
      } else if character.isLetter {
        while position < text.endIndex, text[position].isLetter {
          position = text.index(after: position)
        }
        kind = .word(text[start..<position].lowercased())
      } else {
        position = text.index(after: position)
        if character.isWhitespace { continue }
        kind = .mark(character)
      }
      tokens.append(
        Token(kind: kind, range: start..<position, isGlued: !tokens.isEmpty && end == start))
      end = position
    }
  }

  private static func isFigure(_ character: Character) -> Bool {
    character.isASCII && character.isWholeNumber
  }

  /// Reads figures with their groups and decimals, in plain notation.
  private func figures(_ position: inout String.Index) -> String {
    func run(from start: String.Index) -> Substring { text[start...].prefix(while: Self.isFigure) }
    let first = run(from: position)
    var number = String(first)
    position = first.endIndex
    while first.count <= 3, position < text.endIndex, language.groupMarks.contains(text[position]) {
      let group = run(from: text.index(after: position))
      guard group.count == 3 else { break }
      number += group
      position = group.endIndex
    }
    if position < text.endIndex, String(text[position]) == language.decimalMark {
      let decimals = run(from: text.index(after: position))
      if !decimals.isEmpty {
        number += ".\(decimals)"
        position = decimals.endIndex
      }
    }
    return number
  }

  // MARK: Numbers

  mutating func numbers() -> [StatedNumber] {
    var numbers: [StatedNumber] = []
    var index = 0
    while index < tokens.count {
      guard let found = number(at: index) else {
        index += 1
        continue
      }
      let before = qualifierBefore(found.first)
      let percent = percentage(behind: found.last)
      let behind = before ?? qualifierBehind(percent ?? found.last)
      numbers.append(
        StatedNumber(
          quantity: found.quantity, roundedTo: found.roundedTo, qualifier: behind,
          isPercentage: percent != nil || found.isFraction,
          currency: currency(around: found.first, found.last),
          range: tokens[found.first].range.lowerBound..<tokens[found.last].range.upperBound,
          isInFigures: found.isInFigures, isFraction: found.isFraction))
      index = (percent ?? found.last) + 1
    }
    return numbers
  }

  struct Found {
    var quantity: Quantity
    var roundedTo: Quantity?
    var first: Int
    var last: Int
    var isInFigures: Bool
    /// Whether it is a share in words, such as two thirds.
    var isFraction = false
  }

  private func number(at index: Int) -> Found? {
    switch tokens[index].kind {
    case .figures(let figures): inFigures(figures, at: index)
    case .word: half(ofPowerAt: index) ?? share(at: index) ?? inWords(at: index)
    case .mark: nil
    }
  }

  /// A number in figures, with the words behind it that multiply it.
  private func inFigures(_ figures: String, at index: Int) -> Found? {
    var first = index
    if tokens[index].isGlued {
      switch tokens[index - 1].kind {
      case .word(let word):
        if !Self.currencies.contains(word), Self.isAlphabetic(word.unicodeScalars.last) {
          return nil
        }
      case .figures: return nil
      case .mark(let mark):
        if mark == "-" || mark == "−" {
          // A minus is apart from the text before it; otherwise it is the dash of a name.
          if tokens[index - 1].isGlued { return nil }
          first = index - 1
        }
      }
    }
    if index + 1 < tokens.count, tokens[index + 1].isGlued, let word = tokens[index + 1].word,
      Self.isAlphabetic(word.unicodeScalars.first)
    {
      return nil
    }
    guard var quantity = Quantity(first < index ? "-\(figures)" : figures) else { return nil }
    let decimals = figures.firstIndex(of: ".").map { figures[$0...].count - 1 } ?? 0
    var last = index
    var factor = 1
    while last + 1 < tokens.count, let word = tokens[last + 1].word,
      let power = language.powers[word], power >= 1000, let product = quantity.times(power)
    {
      quantity = product
      factor *= power
      last += 1
    }
    let isRounded = factor > 1 && (decimals > 0 || factor >= 1_000_000)
    return Found(
      quantity: quantity,
      roundedTo: isRounded ? Quantity(digits: 1, decimals: decimals).times(factor) : nil,
      first: first, last: last, isInFigures: last == index)
  }

  /// Whether a letter is of a script that puts spaces between words, where adjacent figures belong
  /// to a name.
  private static func isAlphabetic(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { !$0.isWide } ?? false
  }

  /// A number in words.
  private func inWords(at start: Int) -> Found? {
    var total = 0
    var current: Int?
    var last: Int?
    var least = 1
    var index = start
    while index < tokens.count {
      guard let word = tokens[index].word else {
        // “forty-two”
        guard case .mark("-") = tokens[index].kind, last == index - 1, tokens[index].isGlued else {
          break
        }
        index += 1
        continue
      }
      if let value = language.names[word] {
        if let number = current, language.scores.contains(word), (2...9).contains(number % 100) {
          current = number - number % 100 + number % 100 * value
        } else {
          // “five six” are two numbers.
          if let number = current, number % 100 != 0, !Self.joins(number % 100, value) { break }
          current = (current ?? 0) + value
        }
      } else if let power = language.powers[word] {
        guard current != nil || language.barePowers.contains(word) || isAfterArticle(index) else {
          break
        }
        if power == 100 {
          current = (current ?? 1) * 100
        } else {
          let (product, overflows) = (current ?? 1).multipliedReportingOverflow(by: power)
          guard !overflows, product <= Quantity.maxAmount else { return nil }
          total += product
          current = nil
          least = power
        }
      } else if last == index - 1, let number = current ?? (total > 0 ? 0 : nil),
        let found = half(behind: number, total, least, from: start, at: index)
      {
        return found
      } else if last != nil, language.joints.contains(word), index + 1 < tokens.count,
        let next = tokens[index + 1].word,
        language.names[next].map({ $0 < 100 && (total > 0 || (current ?? 0) >= 20) }) ?? false,
        (current ?? 0) % 100 == 0 || (current ?? 0) % 10 == 0
      {
        index += 1
        continue
      } else {
        break
      }
      last = index
      index += 1
    }
    guard let last else { return nil }
    let quantity = Quantity(total + (current ?? 0))
    return Found(
      quantity: quantity,
      roundedTo: current == nil && least >= 1_000_000 ? Quantity(least) : nil, first: start,
      last: last, isInFigures: false)
  }

  /// Whether “a” precedes a word, as in “a hundred”.
  private func isAfterArticle(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].word.map { language.articles.contains($0) } ?? false
  }

  /// Whether a number below a hundred goes on with a smaller one, as “forty-two” and “soixante-dix”.
  private static func joins(_ number: Int, _ next: Int) -> Bool {
    number % 10 == 0 && number >= 10 && next < (number >= 60 ? 20 : 10)
  }

  /// The currency codes that may be glued to the front of a number.
  private static let currencies: Set<String> = ["us", "usd", "eur"]
}

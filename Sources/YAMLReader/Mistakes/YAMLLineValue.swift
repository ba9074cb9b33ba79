/// The value after the key of a line that the parser gave up on.
struct YAMLLineValue {
  /// The line.
  let line: YAMLLine
  /// Its number, counted from 0 within the text.
  let number: Int

  init(line: YAMLLine, number: Int) {
    self.line = line
    self.number = number
  }

  /// Takes a value that the parser understood differently from its author.
  init(text: String) {
    self.init(line: YAMLLine(text.unicodeScalars.prefix { $0 != "\n" }), number: 0)
  }

  /// The characters of the line.
  var scalars: [Unicode.Scalar] { line.scalars }

  /// The mistake in the value; nil if there is none, as far as one line shows.
  var mistake: YAMLMistake? {
    colonMistakeOfKey ?? quoteWithin(from: line.value) ?? textBehindBracket ?? beginning
  }

  /// A value that begins with a character that has a meaning in YAML.
  var beginning: YAMLMistake? {
    guard let first = line.first else { return nil }
    let hasText = line.valueEnd > line.value + 1
    let isReserved =
      switch first {
      case "@", "`", "%": true
      case "*", "&", "!", "|", ">": hasText
      case "]", "}", ",": true
      case "-", "?":
        line.value + 1 < scalars.count && YAMLLine.isBlank(scalars[line.value + 1])
          && line.colon != nil
      default: false
      }
    guard isReserved else { return nil }
    return YAMLMistake(
      message: "a text cannot begin with ‘\(first)’, which has a meaning in YAML", line: number,
      columns: line.value..<line.value + 1, fix: quotesAroundAll)
  }

  /// A quote at or after a column that ends the text too early.
  func quoteWithin(from start: Int) -> YAMLMistake? {
    var index = start
    while index < line.valueEnd, scalars[index] != "\"", scalars[index] != "'" {
      // Outside brackets, a quote within a text is an ordinary character.
      guard scalars[start] == "[" || scalars[start] == "{" else { return nil }
      index += 1
    }
    guard index < line.valueEnd else { return nil }
    guard let close = closing(of: index) else { return nil }
    var next = close + 1
    while next < scalars.count, YAMLLine.isBlank(scalars[next]) { next += 1 }
    let isBehindBlank = next > close + 1
    if next == scalars.count || scalars[next] == "#" && isBehindBlank { return nil }
    let isInBrackets = scalars[start] == "[" || scalars[start] == "{" || line.colon == nil
    if isInBrackets, ",]}:".unicodeScalars.contains(scalars[next]) {
      return quoteInBrackets(from: next)
    }
    if scalars[index] == "'" {
      return YAMLMistake(
        message: "the text that begins with ' ends at this apostrophe", line: number,
        columns: close..<close + 1,
        fix: "put double quotes around the whole text, or write the apostrophe twice")
    }
    return YAMLMistake(
      message: "the text that begins with \" ends at this quote", line: number,
      columns: close..<close + 1,
      fix: "put single quotes around the whole text, or write \\\" for each quote within")
  }

  /// A value that begins with a quote not closed on the line.
  var openQuote: YAMLMistake? {
    guard let first = line.first, first == "\"" || first == "'", closing(of: line.value) == nil
    else { return nil }
    return YAMLMistake(
      message: "the quote \(first) that opens here is not closed on its line", line: number,
      columns: line.value..<line.value + 1,
      fix:
        "close it after the text, or put quotes of the other kind around a text that begins with one"
    )
  }

  /// Typographic quotes around a text that needs real ones.
  var smartQuotes: YAMLMistake? {
    guard let first = line.first, "“”„‟«»‘’‚「『＂".unicodeScalars.contains(first) else { return nil }
    return YAMLMistake(
      message: "the quotes \(first)… are ordinary characters in YAML and protect nothing",
      line: number, columns: line.value..<line.value + 1,
      fix: "put straight quotes, \"…\" or '…', around the whole text")
  }

  /// Text after the bracket that ends a list.
  private var textBehindBracket: YAMLMistake? {
    guard let first = line.first, first == "[" || first == "{" else { return nil }
    let last: Unicode.Scalar = first == "[" ? "]" : "}"
    var depth = 0
    for index in line.value..<line.valueEnd {
      if scalars[index] == first { depth += 1 }
      if scalars[index] == last { depth -= 1 }
      guard depth == 0 else { continue }
      guard index + 1 < line.valueEnd else { return nil }
      return YAMLMistake(
        message:
          "text that begins with \(first) is a \(first == "[" ? "list" : "mapping") in YAML, but more text follows its end",
        line: number, columns: line.value..<line.value + 1, fix: quotesAroundAll)
    }
    return nil
  }

  private var quotesAroundAll: String {
    let value = text(line.value..<line.valueEnd)
    let quote = value.contains("\"") ? "'" : "\""
    guard value.count <= 60, !value.contains("'") || quote == "\"" else {
      return "put quotes around the whole text"
    }
    return "put quotes around the whole text: \(quote)\(value)\(quote)"
  }

  /// A quote within `[…]` or `{…}`, at or after a column, that ends a text too early.
  func quoteInBrackets(from start: Int) -> YAMLMistake? {
    var index = start
    while true {
      while index < scalars.count, !opensQuote(index) { index += 1 }
      guard index < scalars.count, let close = closing(of: index) else { return nil }
      var after = close + 1
      while after < scalars.count, YAMLLine.isBlank(scalars[after]) { after += 1 }
      guard after < scalars.count else { return nil }
      if ",]}:".unicodeScalars.contains(scalars[after]) {
        index = after
        continue
      }
      return YAMLMistake(
        message: "the text that begins with \(scalars[index]) ends at this quote", line: number,
        columns: close..<close + 1, fix: "put quotes of the other kind around the text")
    }
  }

  /// A bracket or brace, at or after a column, in the middle of a text within brackets.
  func bracketWithinText(from start: Int) -> YAMLMistake? {
    var isInText = false
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      if opensQuote(index), let close = closing(of: index) {
        index = close + 1
        continue
      }
      if isInText, scalar == "[" || scalar == "{" {
        return YAMLMistake(
          message: "a text within brackets cannot contain ‘\(scalar)’",
          line: number, columns: index..<index + 1, fix: "put quotes around the whole text")
      }
      if !YAMLLine.isBlank(scalar) { isInText = !"[]{},:".unicodeScalars.contains(scalar) }
      index += 1
    }
    return nil
  }

  /// Whether a column holds a quote that begins a text within brackets.
  private func opensQuote(_ index: Int) -> Bool {
    guard scalars[index] == "'" || scalars[index] == "\"" else { return false }
    return index == 0 || YAMLLine.isBlank(scalars[index - 1])
      || "[{,:".unicodeScalars.contains(scalars[index - 1])
  }

  /// Where the quote that opens at a column is closed on the line.
  private func closing(of start: Int) -> Int? {
    let quote = scalars[start]
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\", quote == "\"" {
        index += 2
        continue
      }
      if scalars[index] == quote {
        let isDoubled = quote == "'" && index + 1 < scalars.count && scalars[index + 1] == "'"
        guard isDoubled else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// A part of the line.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

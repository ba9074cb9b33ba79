/// Searches the lines around the place where the parser gave up for the likely mistake.
///
/// The parser reports where it could not continue, in terms of its grammar. The mistake is often on the
/// line above, and the cure is nearly always one of a few: a colon and a space, quotes, or a different
/// indentation.
struct YAMLMistakeFinder {
  /// A line and a column, counted from 0.
  typealias Position = (line: Int, column: Int)

  private let text: String.UnicodeScalarView
  private let lines: [Substring.UnicodeScalarView]
  /// The parser's message.
  private let problem: String
  private let place: Position
  /// The parser's activity, and where that began.
  private let context: String
  private let start: Position

  init(
    _ text: String, problem: String, at place: Position, context: String, from start: Position
  ) {
    self.text = text.unicodeScalars
    lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
    self.problem = problem
    self.place = place
    self.context = context
    self.start = start
  }

  /// The mistake; nil if it is not a known one.
  func mistake() -> YAMLMistake? {
    if let mistake = directive(place.line) ?? directive(start.line) { return mistake }
    if context.contains("quoted scalar"), problem.contains("unexpected") { return unclosedQuote() }
    if context.contains("flow"), let mistake = inBrackets() { return mistake }
    if problem.contains("could not find expected ':'") { return withoutColon(start.line) }
    if problem.contains("cannot start any token") { return reservedSign(at: place) }
    if context.contains("alias") || context.contains("anchor") || context.contains("tag")
      || context.contains("block scalar")
    {
      return value(start.line)?.beginning ?? reservedSign(at: start)
    }
    if problem.contains("mapping values are not allowed") { return strayColon() }
    for line in [place.line, above(place.line)].compactMap(\.self) {
      if let mistake = value(line)?.mistake { return mistake }
    }
    if let mistake = withoutColonAbove(place.line) { return mistake }
    return openQuoteAbove() ?? keyAmongItems() ?? indentation()
  }

  /// A line of the text.
  private func line(_ number: Int) -> YAMLLine? {
    lines.indices.contains(number) ? YAMLLine(lines[number]) : nil
  }

  private func value(_ number: Int) -> YAMLLineValue? {
    line(number).map { YAMLLineValue(line: $0, number: number) }
  }

  /// The number of the nearest line above that is not empty.
  private func above(_ number: Int) -> Int? {
    (0..<max(0, min(number, lines.count))).last { line($0)?.isEmpty == false }
  }

  private func unclosedQuote() -> YAMLMistake? {
    guard let line = line(start.line), start.column < line.scalars.count else { return nil }
    let sign = line.scalars[start.column]
    return YAMLMistake(
      message: "the quote \(sign) that opens here is not closed", line: start.line,
      columns: start.column..<start.column + 1,
      fix: sign == "'"
        ? "close it, or put double quotes around a text that begins with an apostrophe"
        : "close it after the text")
  }

  /// The mistake within `[…]` or `{…}`.
  private func inBrackets() -> YAMLMistake? {
    for number in start.line...max(start.line, place.line) {
      guard let line = line(number) else { break }
      let from = number == start.line ? start.column : 0
      if let comment = line.comment(from: from) {
        return YAMLMistake(
          message: "this # begins a comment, so the rest of the line is not read",
          line: number, columns: comment..<line.scalars.count,
          fix: "put quotes around the text that contains the #")
      }
    }
    if problem.contains("cannot start any token") { return reservedSign(at: place) }
    guard let line = line(start.line), start.column < line.scalars.count else { return nil }
    let sign = line.scalars[start.column]
    for number in start.line...max(start.line, place.line) {
      let from = number == start.line ? start.column : 0
      if let quote = value(number)?.quoteInBrackets(from: from) { return quote }
    }
    for number in start.line...max(start.line, place.line) {
      let from = number == start.line ? start.column : 0
      if let value = value(number),
        let mistake = value.wideComma(from: from)
          ?? value.bracketWithinText(from: from + (number == start.line ? 1 : 0))
      {
        return mistake
      }
    }
    return YAMLMistake(
      message: "the \(sign) that opens here is not closed, or a comma is missing after it",
      line: start.line, columns: start.column..<start.column + 1,
      fix:
        "close it with \(sign == "[" ? "]" : "}"), or put quotes around a text that begins with it")
  }

  /// A key on a line without a colon that YAML recognizes.
  private func withoutColon(_ number: Int) -> YAMLMistake? {
    value(number).flatMap { $0.colonMistake ?? $0.withoutColon }
  }

  /// The topmost line above without a colon, among those that begin in the same column and do not
  /// continue the text of a key.
  private func withoutColonAbove(_ number: Int) -> YAMLMistake? {
    guard let below = line(number) else { return nil }
    var found: YAMLMistake?
    var current = number
    while let next = above(current), let line = line(next) {
      guard line.colon == nil, !line.isItem, line.indent == below.indent else {
        return line.indent < below.indent ? nil : found
      }
      if let mistake = withoutColon(next) { found = mistake }
      current = next
    }
    return found
  }

  /// A line that tells a parser something, such as `%YAML 1.1`, which it does not take or not twice.
  private func directive(_ number: Int) -> YAMLMistake? {
    guard let line = line(number), line.scalars.first == "%" else { return nil }
    let word = String(String.UnicodeScalarView(line.scalars.prefix { !YAMLLine.isBlank($0) }))
    guard word == "%YAML" || word == "%TAG" else { return nil }
    return YAMLMistake(
      message: "this line, which tells a parser how to read the text, is not understood",
      line: number, columns: 0..<line.valueEnd, fix: "remove it; nothing here needs it")
  }

  /// A character that no text can begin with.
  private func reservedSign(at place: Position) -> YAMLMistake? {
    guard let line = line(place.line), place.column < line.scalars.count else { return nil }
    let sign = line.scalars[place.column]
    return YAMLMistake(
      message: "a text cannot begin with ‘\(sign)’, which has a meaning in YAML",
      line: place.line, columns: place.column..<place.column + 1,
      fix: "put quotes around the whole text")
  }

  /// A colon and a space within a text.
  private func strayColon() -> YAMLMistake? {
    guard let line = line(place.line) else { return nil }
    if line.colon == place.column {
      if let mistake = withoutColonAbove(place.line) { return mistake }
      if let mistake = keyWithinText(line) { return mistake }
    } else if let mistake = value(place.line)?.smartQuotes ?? value(place.line)?.mistake {
      return mistake
    }
    return YAMLMistake(
      message: "a colon and a space within this text make it look like a key",
      line: place.line, columns: place.column..<place.column + 1,
      fix: "put quotes around the whole text")
  }

  /// A key that begins further to the right than the one above.
  private func keyWithinText(_ line: YAMLLine) -> YAMLMistake? {
    guard let number = above(place.line), let above = self.line(number), above.colon != nil,
      above.value < above.scalars.count, line.indent > above.content
    else { return nil }
    return YAMLMistake(
      message:
        "this line begins further to the right than the one above, so it continues that line's text",
      line: place.line, columns: line.indent..<line.indent + 1,
      fix: """
        begin a new key in the column of the key above, or put quotes around a text of several lines
        """)
  }

  /// The nearest line above whose value begins with a quote not closed there.
  private func openQuoteAbove() -> YAMLMistake? {
    for number in (0..<min(place.line + 1, lines.count)).reversed().prefix(200) {
      if let mistake = value(number)?.openQuote { return mistake }
    }
    return nil
  }

  /// A key in the column of a list's items, after an item with keys.
  private func keyAmongItems() -> YAMLMistake? {
    guard let line = line(place.line), line.colon != nil, !line.isItem,
      let number = above(place.line),
      let item = (0...number).last(where: { self.line($0)?.isItem == true }),
      let above = self.line(item), above.indent == line.indent
    else { return nil }
    if let dash = value(place.line)?.colonMistake { return dash }
    return YAMLMistake(
      message: "this line begins in the column of the -, so it belongs to no item",
      line: place.line, columns: line.indent..<line.indent + 1,
      fix:
        "begin it below the key of the item, \(above.content - above.indent) columns further right")
  }

  private func indentation() -> YAMLMistake? {
    guard let line = line(place.line), !line.isEmpty, let number = above(place.line),
      let above = self.line(number), line.indent != above.indent
    else { return nil }
    return YAMLMistake(
      message: "this line begins in another column than the lines it belongs with",
      line: place.line, columns: line.indent..<line.indent + 1,
      fix: "begin all keys, or all items, of one list in the same column")
  }
}

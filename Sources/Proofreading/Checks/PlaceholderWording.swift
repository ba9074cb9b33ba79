package import Findings
import MarkdownReader
import Wording

extension DiagnosticCode {
  /// A text or link is still a placeholder.
  package static let placeholderText = DiagnosticCode(
    "placeholder-text", .warning,
    cause: "A text or link is still the placeholder that ‘bindery new’ or its author put there.",
    example: "organization: The name of your organization",
    cure: "Write your own words, or remove the text.")
}

/// Finds placeholder words and links.
struct PlaceholderWording: TextCheck {
  let code = DiagnosticCode.placeholderText
  let reason = "Nobody means to publish a placeholder."

  let triggering: [TextExample] = [
    .markdown("‸Lorem ipsum dolor sit amet.\n"),
    .markdown("The next forum is in ‸TBD, in May.\n"),
    .plain("We thank ‸[insert name] for the talk.\n"),
    .markdown("We reached ‸XX,XXX people.\n"),
    .markdown("Photo: ‸[photographer name]\n"),
    .markdown("Read the [‸full report](link-to-report).\n"),
    .markdown("Total: ‸??? million\n"),
    .markdown("It costs ‸XXX dollars.\n"),
    .markdown("‸This section is to be completed by the office.\n"),
    .markdown("More in [‸the full report](#).\n"),
    .markdown("‸What happened, in Markdown.\n"),
    .markdown("Our year: ‸XX families helped.\n"),
    .markdown("‸Insert photo here\n"),
    .markdown("See [‸our page](https://example.com).\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The page said “TBD” for weeks, and TODO lists of kernel 2.6.xx were long.\n"),
    .markdown("The budget of 1950 had XXX pages; ‘TBC’ was written there.\n"),
    .markdown("The XXX Olympiad was in London; the TODOS festival in Lima.\n"),
    .markdown("More in [the full report](#report) and in [1].\n"),
    .plain("The insert [names of all members] lists them.\n"),
    .markdown("Who pays???\n"),
    .markdown("The work remains to be completed by the office.\n"),
    .markdown("This is a TODO for all of us; we keep a list of TODO items.\n"),
    .markdown("Say “[insert user] needs [insert need]” to each other.\n"),
  ]

  private static let words: WordSet = [
    "TBD", "TBC", "TODO", "FIXME", "XXXX", "xx", "xxx", "xxxx",
  ]
  /// Nouns and units after a placeholder for a number.
  private static let units: WordSet = [
    "dollars", "euros", "people", "participants", "million", "thousand", "schools", "teachers",
    "students", "countries", "women", "men", "per", "percent", "%", "visitors", "guests",
  ]
  private static let starts: WordSet = [
    "insert", "add", "enter", "placeholder", "todo", "tbd", "tbc",
  ]
  private static let alone: WordSet = [
    "name", "date", "title", "place", "number", "city", "country", "link", "photo", "caption",
    "text",
    "xx", "x", "…",
  ]
  private static let targets: WordSet = [
    "#", "", "http://", "https://", "TODO", "TBD", "url", "URL", "link",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap(findings)
  }

  /// Whether an address is a placeholder.
  private static func isPlaceholder(_ target: String) -> Bool {
    if targets.contains(target) { return true }
    guard let last = target.split(separator: "/").last else { return false }
    // Only the bare domain is a placeholder; documents may link to a page below it as an example.
    if last.hasPrefix("example."), ["example.com", "www.example.com"].contains(last) {
      return true
    }
    return ["TODO", "TBD", "TBC", "XXX", "xxx"].contains(last)
      || target.hasPrefix("link-to") || target.hasPrefix("insert-")
  }

  /// A block that announces a text to come.
  private func unwritten(_ block: ProofBlock) -> Diagnostic? {
    // Most blocks begin and end differently, and need no list of words.
    let own = block.tokens[block.start...]
    guard let end = own.last(where: { $0.kind == .word })?.lower,
      end == "here" || end == "come" || own.first(where: { $0.kind == .word })?.lower == "this"
    else { return nil }
    let words = own.filter { $0.kind == .word }.map(\.lower)
    guard (2...24).contains(words.count), let last = block.tokens.indices.last else { return nil }
    let isAlone =
      words.suffix(2) == ["goes", "here"] && words.count < 7
      || words[0] == "insert" && end == "here" && words.count < 6
        && words.dropFirst().contains(where: Self.alone.contains)
      || words.suffix(2) == ["to", "come"] && words.count < 5 && Self.alone.contains(words[0])
    let isPart =
      words[0] == "this" && Self.parts.contains(words[1])
      && zip(words, words.dropFirst(2)).contains { $0 == "to" && Self.writing.contains($1) }
    guard isAlone || isPart else { return nil }
    return finding("these words are a placeholder", at: block.place(block.start, through: last))
  }

  /// Whether brackets hold a few words that end with the noun to replace: ‘[photographer name]’.
  private static func endsInPlaceholder(_ tokens: [Token], from open: Int) -> Bool {
    guard let end = tokens[open...].prefix(6).firstIndex(where: { $0.text == "]" }), end > open + 2,
      tokens[(open + 1)..<end].allSatisfy({ $0.kind == .word && !$0.isCapitalized }),
      !tokens[(open + 1)..<end].contains(where: {
        ["of", "the", "in", "no", "a"].contains($0.lower)
      })
    else { return false }
    return alone.contains(tokens[end - 1].lower)
  }

  /// Whether a text mentions a placeholder, or the word is part of a version or name.
  private static func isMentioned(_ tokens: [Token], _ index: Int) -> Bool {
    let isGlued = !tokens[index].isApart && index > 0
    if isGlued, [".", "=", "/", "“", "\"", "‘", "'", "-", "_"].contains(tokens[index - 1].text) {
      return true
    }
    guard tokens[index].text == "TODO" else { return false }
    // A text can mention a TODO as a noun.
    return ["list", "lists", "item", "items", "for", "comment", "comments"].contains {
      tokens.has($0, at: index + 1)
    }
      || index > 0 && tokens[index - 1].kind == .word && !tokens.has(":", at: index + 1)
        && ["a", "of", "the", "this", "as", "each", "every", "any", "one"].contains(
          tokens[index - 1].lower)
  }

  /// The quotations open at a token, which may show a pattern to fill in.
  private struct OpenQuotations {
    private var curly = 0
    private var isStraightOpen = false

    /// Whether any quotation is open.
    var isQuoted: Bool { curly > 0 || isStraightOpen }

    mutating func pass(_ mark: Token) {
      switch mark.text {
      case "“": curly += 1
      case "”": curly -= 1
      case "\"": isStraightOpen.toggle()
      default: break
      }
    }
  }

  /// Whether two letters replace a number of items: ‘XX families helped’.
  private static func isCounting(_ block: ProofBlock, _ index: Int) -> Bool {
    let tokens = block.tokens
    guard index + 1 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].isApart,
      !tokens[index + 1].isCapitalized, !block.isCode(tokens[index].range),
      index == 0 || !tokens[index - 1].isCapitalized,
      CountedItems.plural(block, after: index) == index + 1
    else { return false }
    // After names and before ‘centuries’ they are Roman numerals; chromosomes are called XX, too.
    return !["chromosomes", "centuries"].contains(tokens[index + 1].lower)
  }

  private static let parts: WordSet = [
    "section", "chapter", "paragraph", "figure", "table", "page", "text", "box", "annex",
  ]
  private static let writing: WordSet = [
    "completed", "added", "written", "updated", "confirmed", "inserted", "drafted",
  ]

  private func findings(_ block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    var findings: [Diagnostic] = []
    if let words = PlaceholderWords(beginning: block.text.text), let last = tokens.indices.last {
      return [
        finding(
          "‘\(words.rawValue)’ is a placeholder from ‘bindery new’",
          at: block.place(0, through: last), fix: "write your own words")
      ]
    }
    if let finding = unwritten(block) { return [finding] }
    for part in block.parts where part.kind == .link && Self.isPlaceholder(part.target) {
      findings.append(
        finding(
          part.target.isEmpty
            ? "this link has no address" : "‘\(part.target)’ is not an address to link to",
          at: block.text.place(ofBytes: part.range)))
    }
    var quotations = OpenQuotations()
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .mark { quotations.pass(token) }
      if token.kind == .word {
        guard let first = token.text.utf8.first, "lLTFXxY".utf8.contains(first) else { continue }
        if token.lower == "lorem", block.has("ipsum", at: index + 1) {
          findings.append(
            finding(
              "‘Lorem ipsum’ is filler text", at: block.place(index, through: index + 1)))
        } else if token.text.utf8.count > 1,
          token.text.utf8.allSatisfy({ $0 == UInt8(ascii: "X") }),
          [",", "."].contains(where: { block.has($0, at: index + 1) }), block.isGlued(index + 1),
          index + 2 < tokens.count, block.isGlued(index + 2),
          tokens[index + 2].text.utf8.allSatisfy({ $0 == UInt8(ascii: "X") })
        {
          findings.append(
            finding(
              "‘\(block.words(index, through: index + 2))’ is a placeholder for a number",
              at: block.place(index, through: index + 2)))
        } else if token.text == "XX" || token.text == "YY", token.isApart,
          Self.isCounting(block, index)
        {
          findings.append(
            finding(
              "‘\(token.text)’ is a placeholder for a number",
              at: block.place(index, through: index)))
        } else if token.text == "XXX", token.isApart, index + 1 < tokens.count,
          Self.units.contains(tokens[index + 1].lower), !block.isCode(token.range)
        {
          findings.append(
            finding("‘XXX’ is a placeholder for a number", at: block.place(index, through: index)))
        } else if Self.words.contains(token.text), !block.isCode(token.range),
          !Self.isMentioned(tokens, index)
        {
          findings.append(
            finding(
              "‘\(token.text)’ is a placeholder for a word", at: block.place(index, through: index))
          )
        }
      } else if token.text == "[", index + 2 < tokens.count, tokens[index + 1].kind == .word,
        !block.isCode(token.range)
      {
        let isNamed = Self.endsInPlaceholder(tokens, from: index)
        let isStart = Self.starts.contains(tokens[index + 1].lower)
        let isAlone = Self.alone.contains(tokens[index + 1].lower) && tokens[index + 2].text == "]"
        guard isStart || isAlone || isNamed, !quotations.isQuoted,
          let end = tokens[index...].prefix(12).firstIndex(where: { $0.text == "]" }),
          !(end + 1 < tokens.count && tokens[end + 1].text == "(" && block.isGlued(end + 1))
        else { continue }
        findings.append(
          finding(
            "‘\(block.words(index, through: end))’ is a placeholder",
            at: block.place(index, through: end)))
      } else if token.text == "?", token.isApart, block.has("?", at: index + 1),
        block.has("?", at: index + 2), block.isGlued(index + 1), block.isGlued(index + 2),
        !block.isCode(token.range)
      {
        findings.append(
          finding("‘???’ is a placeholder for a number", at: block.place(index, through: index + 2))
        )
      }
    }
    return findings
  }
}

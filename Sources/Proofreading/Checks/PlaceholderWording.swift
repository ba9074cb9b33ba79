package import Findings
import MarkdownReader
import Wording

extension DiagnosticCode {
  /// A text still is what was put there for a start.
  package static let placeholderText = DiagnosticCode(
    "placeholder-text", .warning,
    cause: "A text or link still is what ‘bindery new’ or its author put there for a start.",
    example: "organization: The name of your organization",
    cure: "Write your own words, or remove the text.")
}

/// Finds words and links that wait for others.
struct PlaceholderWording: TextCheck {
  let code = DiagnosticCode.placeholderText
  let reason = "Nobody meant to publish them."

  let triggering: [TextExample] = [
    .markdown("‸Lorem ipsum dolor sit amet.\n"),
    .markdown("The next forum is in ‸TBD, in May.\n"),
    .plain("We thank ‸[insert name] for the talk.\n"),
    .markdown("More in [‸the full report](#).\n"),
    .markdown("‸What happened, in Markdown.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The XXX Olympiad was in London; the TODOS festival in Lima.\n"),
    .markdown("More in [the full report](#report) and in [1].\n"),
    .plain("The insert [names of all members] lists them.\n"),
  ]

  private static let words: Set<String> = [
    "TBD", "TBC", "TODO", "FIXME", "XXXX", "xx", "xxx", "xxxx",
  ]
  private static let starts: Set<String> = [
    "insert", "add", "enter", "placeholder", "todo", "tbd", "tbc",
  ]
  private static let alone: Set<String> = [
    "name", "date", "title", "place", "number", "city", "country", "link", "photo", "caption",
    "text",
    "xx", "x", "…",
  ]
  private static let targets: Set<String> = [
    "#", "", "http://", "https://", "TODO", "TBD", "url", "URL", "link",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    text.blocks.flatMap(findings)
  }

  private func findings(_ block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    var findings: [Diagnostic] = []
    if let words = PlaceholderWords(beginning: block.text.text), let last = tokens.indices.last {
      return [
        finding(
          "‘\(words.rawValue)’ is what ‘bindery new’ wrote for a start",
          at: block.place(0, through: last), fix: "write your own words")
      ]
    }
    for part in block.parts where part.kind == .link && Self.targets.contains(part.target) {
      findings.append(
        finding(
          part.target.isEmpty
            ? "this link has no address" : "‘\(part.target)’ is no address to link to",
          at: block.text.place(ofBytes: part.range)))
    }
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .word {
        guard let first = token.text.utf8.first, "lLTFXx".utf8.contains(first) else { continue }
        if token.lower == "lorem", block.has("ipsum", at: index + 1) {
          findings.append(
            finding(
              "‘Lorem ipsum’ fills a place for a text", at: block.place(index, through: index + 1)))
        } else if Self.words.contains(token.text), !block.isCode(token.range) {
          findings.append(
            finding("‘\(token.text)’ waits for a word", at: block.place(index, through: index)))
        }
      } else if token.text == "[", index + 2 < tokens.count, tokens[index + 1].kind == .word,
        !block.isCode(token.range)
      {
        let isStart = Self.starts.contains(tokens[index + 1].lower)
        let isAlone = Self.alone.contains(tokens[index + 1].lower) && tokens[index + 2].text == "]"
        guard isStart || isAlone,
          let end = tokens[index...].prefix(12).firstIndex(where: { $0.text == "]" }),
          !(end + 1 < tokens.count && tokens[end + 1].text == "(" && block.isGlued(end + 1))
        else { continue }
        findings.append(
          finding(
            "‘\(block.words(index, through: end))’ waits for other words",
            at: block.place(index, through: end)))
      }
    }
    return findings
  }
}

import Findings

/// Finds links with meaningless words, and words that link to two targets.
struct LinkWords: TextCheck {
  let code = DiagnosticCode(
    "link-words", .warning,
    cause: "The words of a link do not say where it leads, or the same words lead to two places.",
    example: "The report is [here](https://example.org/report).",
    cure: "Link the words that name the target.")
  let reason = "Screen readers list links without the sentence around them."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The report is [‸here](https://un.org/report).\n"),
    .markdown("[‸Read more](https://un.org/report)\n"),
    .markdown("See [the guide](https://un.org/a) and [‸the guide](https://un.org/b).\n"),
    .plain("The head of the office opened the forum ‸(Watch it here) and closed it.\n"),
    .plain("The forum ended in May.\n\n‸Click here for more\n\nIt rained.\n"),
    .plain(
      "It was a good year for the office, and\nMr Lee thanked all who had helped.\n‸Full speech here\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("Read [the report on health](https://un.org/report) here.\n"),
    .markdown("See [the guide](https://un.org/a) and again [the guide](https://un.org/a).\n"),
    .markdown("See [the guide](http://un.org/a/) and [the guide](https://www.un.org/a).\n"),
    .plain("The forum ended in May.\n\nThe way from here\n\nIt rained.\n"),
    .markdown(
      "- [Build](#build)\n- [#12](https://a.org/pull/12)\n\n## [Build](https://a.org)\n\n[#12](https://a.org/issues/12)\n"
    ),
  ]

  private static let empty: WordSet = [
    "here", "click here", "available here", "click", "this", "more", "read more", "learn more",
    "see more", "link",
    "this link", "this page", "page", "website", "read full article", "read the full article",
    "full article", "details", "more information", "more details", "see here", "read here",
    "watch here", "continue reading", "at this page", "on this page", "this article", "link here",
    "read on", "learn", "read it here", "view more", "view", "open", "visit website", "this way",
    "lire plus", "download",
    "download here", "find out more", "watch it here", "ici",
    "cliquez ici", "en savoir plus", "lire la suite", "plus", "ce lien", "voir plus", "lien",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var seen: [String: (target: String, block: Int, range: Range<Int>)] = [:]
    if !text.isMarkdown { findings += text.blocks.flatMap { lost($0) } }
    for (index, block) in text.blocks.enumerated() where block.hasParts {
      let bytes = Array(block.text.text.utf8)
      for part in block.parts where part.kind == .link && part.target.utf8.count > 1 {
        let words = String(decoding: bytes[part.range], as: UTF8.self)
        let key = Self.key(words)
        if Self.empty.contains(key) {
          findings.append(
            finding(
              "‘\(words)’ does not say where the link leads",
              at: block.text.place(ofBytes: part.range)))
          continue
        }
        // Names in code have a different meaning in each context.
        guard !key.isEmpty, !block.isCode(part.range) else { continue }
        guard let first = seen[key] else {
          seen[key] = (part.target, index, part.range)
          continue
        }
        guard Self.place(first.target) != Self.place(part.target),
          // A table of contents links to a heading, which may itself link to a page.
          first.target.hasPrefix("#") == part.target.hasPrefix("#"),
          !Self.isOneIssue(key, first.target, part.target)
        else { continue }
        findings.append(
          finding(
            "‘\(words)’ leads to two places", at: block.text.place(ofBytes: part.range),
            notes: [
              .init(
                "here it leads to \(first.target)",
                at: text.blocks[first.block].text.place(ofBytes: first.range))
            ]))
      }
    }
    return findings
  }

  /// Words of links that lost their addresses in the conversion to plain text.
  private func lost(_ block: ProofBlock) -> [Diagnostic] {
    guard !block.hasParts else { return [] }
    let tokens = block.tokens
    if block.isLoneLine, (2...8).contains(tokens.count) {
      return isLost(block, tokens.indices) ? [lost(block, tokens.indices)] : []
    }
    // The last line of a paragraph, formerly a link below it.
    if tokens.last?.lower == "here", let line = block.lines.last, line.lowerBound > block.start,
      (2...4).contains(line.count), tokens[line.lowerBound].isCapitalized, isLost(block, line)
    {
      return [lost(block, line)]
    }
    // Brackets that contain only such words.
    return tokens.indices.compactMap { open in
      guard tokens[open].text == "(",
        let close = tokens[open...].prefix(7).firstIndex(where: { $0.text == ")" }),
        close > open + 2, tokens[open + 1].isCapitalized, isLost(block, (open + 1)..<close)
      else { return nil }
      return lost(block, open..<(close + 1))
    }
  }

  private func isLost(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    let words = block.tokens[range].filter { $0.kind == .word }.map(\.lower)
    return words.starts(with: ["click", "here"])
      || words.last == "here" && (2..<5).contains(words.count)
        && words.contains(where: Self.verbs.contains)
  }

  private func lost(_ block: ProofBlock, _ range: Range<Int>) -> Diagnostic {
    finding(
      "‘\(block.words(range.lowerBound, through: range.upperBound - 1))’ leads nowhere in plain text",
      at: block.place(range.lowerBound, through: range.upperBound - 1))
  }

  private static let verbs: WordSet = [
    "read", "watch", "see", "find", "speech", "click", "download",
  ]

  /// Whether both addresses end in the number in the words, as do the addresses of an issue and of
  /// the pull request it became.
  private static func isOneIssue(_ key: String, _ first: String, _ second: String) -> Bool {
    let number = key.split(separator: "#").last.map(String.init) ?? ""
    guard !number.isEmpty, number.utf8.allSatisfy(\.isASCIIDigit) else { return false }
    return first.hasSuffix("/\(number)") && second.hasSuffix("/\(number)")
  }

  /// An address without the parts that do not identify the page: the scheme, ‘www.’ and the final
  /// slash.
  private static func place(_ target: String) -> Substring {
    var place = target[...]
    for prefix in ["https://", "http://", "www."] where place.hasPrefix(prefix) {
      place = place.dropFirst(prefix.count)
    }
    while let last = place.last, last == "/" || last.isWhitespace { place.removeLast() }
    return place
  }

  private static func key(_ words: String) -> String {
    var key = words.lowercased()[...]
    while let last = key.last, !last.isLetter && !last.isNumber { key.removeLast() }
    while let first = key.first, !first.isLetter && !first.isNumber { key.removeFirst() }
    return String(key)
  }
}

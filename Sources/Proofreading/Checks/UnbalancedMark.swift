import Findings

/// Finds brackets and quotation marks without their counterparts.
struct UnbalancedMark: TextCheck {
  let code = DiagnosticCode(
    "unbalanced-mark", .warning,
    cause: """
      A bracket or quotation mark opens but does not close within its paragraph, or the reverse.
      """,
    example: "The forum (its third was held in May.",
    cure: "Add the counterpart, or remove the mark.")
  let reason = "Readers cannot tell where the remark or quotation ends."

  let triggering: [TextExample] = [
    .markdown("The forum ‸(its third was held in May.\n"),
    .markdown("The forum, its third‸) was held in May.\n"),
    .plain("She called it ‸“a new start and left.\n"),
    .markdown("She called it ‸\"a new start and left.\n"),
    .plain("Photos of the cover:‸**\n"),
    .markdown(
      "## Motion\n\n‸\"Resolved, the board amends the rules.\n\n## Vote\n\nAll agreed\" was said.\n"
        .replacing("All agreed\"", with: "All agreed")),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The forum (its third) was held “in May”.\n"),
    .markdown("Two aims: a) to learn; b) to teach. A board of 5\" by 7\".\n"),
    .markdown("“It began well.\n\n“It ended well.”\n"),
    .plain("The Commission (which met in\n\nParis) agreed.\n"),
    .markdown("Run `f(` first.\n"),
    .markdown("It takes **kwargs (all agree ;-) and 1.) is first, 2.) second :'( but fine.\n"),
    .markdown(
      "Motion: \"Resolved, the board amends the rules as follows.\n\n- Members pay.\n- Guests do not.\n\nThis takes effect in May.\"\n"
    ),
  ]

  private static let closers: [String: String] = [
    "(": ")", "[": "]", "„": "“", "“": "”", "«": "»", "（": "）", "「": "」", "『": "』", "《": "》",
  ]
  static let openers: [String: String] = [
    ")": "(", "]": "[", "”": "“", "»": "«", "）": "（", "」": "「", "』": "『", "》": "《",
  ]

  /// All marks that have counterparts.
  private static let marks = WordSet([closers.keys, openers.keys].joined() + ["*", "\""])

  /// The unmatched marks of a block.
  struct UnmatchedMarks {
    /// The tokens of opening marks, and of closing marks, without a counterpart.
    var open: [Int] = []
    var closed: [Int] = []
    /// The last straight quotation mark, if their number is own.
    var straight: Int?
    /// The first of two unmatched Markdown stars.
    var stars: Int?
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var unmatched = text.blocks.map(unmatchedMarks)
    matchQuotations(&unmatched, text.blocks)
    for index in unmatched.indices {
      let block = text.blocks[index]
      // Columns and pages split paragraphs.
      if !text.isMarkdown { matchNeighbours(&unmatched, at: index, text.blocks) }
      let own = unmatched[index]
      if let first = block.tokens.first?.text, first == "“" || first == "«" || first == "\"" {
        // A quotation of several paragraphs opens with each of them.
        let isLong =
          text.blocks.indices.contains(index + 1)
          && text.blocks[index + 1].tokens.first?.text == first
        if isLong, own.open.first == 0 || own.straight != nil { continue }
      }
      if own.open.count == 1, own.closed.isEmpty, let open = own.open.first,
        block.tokens[open].text == "“", let straight = own.straight, straight > open
      {
        findings.append(
          finding(
            "this quotation opens with ‘“’ and closes with ‘\"’",
            at: block.place(straight, through: straight), replacement: "”"))
        continue
      }
      if let stars = own.stars {
        findings.append(
          finding(
            "‘**’ should set words apart, but has no counterpart",
            at: block.place(stars, through: stars + 1)))
      }
      findings += own.open.map { token in
        finding(
          "‘\(block.tokens[token].text)’ has no ‘\(Self.closers[block.tokens[token].text] ?? "")’ in this paragraph",
          at: block.place(token, through: token))
      }
      findings += own.closed.map { token in
        finding(
          "‘\(block.tokens[token].text)’ has no opening counterpart in this paragraph",
          at: block.place(token, through: token))
      }
      if let straight = own.straight {
        findings.append(
          finding(
            "‘\"’ has no counterpart in this paragraph",
            at: block.place(straight, through: straight)))
      }
    }
    return findings
  }

  private func unmatchedMarks(in block: ProofBlock) -> UnmatchedMarks {
    var unmatched = UnmatchedMarks()
    // Arrows for navigation, such as ‘« first’.
    guard block.tokens.count > 3 else { return unmatched }
    var stack: [Int] = []
    var straight: [Int] = []
    var stars: [Int] = []
    for index in block.start..<max(block.start, block.tokens.count) {
      let token = block.tokens[index]
      guard Self.marks.contains(token.text), !block.isCode(token.range),
        // Directly after a euro sign, it is part of a wrongly decoded character.
        !(index > 0 && block.isGlued(index) && block.tokens[index - 1].text == "€")
      else { continue }
      // An emoticon at the end of a remark in brackets closes it.
      if token.text == "(" || token.text == ")", isFace(block, index) {
        if token.text == ")", let last = stack.last, block.tokens[last].text == "(",
          !block.tokens[(index + 1)...].prefix(40).contains(where: { $0.text == ")" })
        {
          stack.removeLast()
        }
        continue
      }
      // German opens with a low mark and closes with the opening mark of other languages.
      if token.text == "„" {
        stack.append(index)
      } else if token.text == "“", let last = stack.last, block.tokens[last].text == "„" {
        stack.removeLast()
      } else if token.text == "»", !isGuillemetFirst(block) {
        continue
      } else if token.text == "«", !isGuillemetFirst(block) {
        continue
      } else if isInterval(block, index, stack) {
        stack.removeLast()
      } else if Self.closers[token.text] != nil {
        stack.append(index)
      } else if let opener = Self.openers[token.text] {
        if let last = stack.last, block.tokens[last].text == opener {
          stack.removeLast()
        } else if let match = stack.lastIndex(where: { block.tokens[$0].text == opener }) {
          unmatched.open += stack[(match + 1)...]
          stack.removeSubrange(match...)
        } else if !(token.text == ")" && isEnumerator(block, index)),
          // Some languages use these marks the other way round.
          token.text != "”" && token.text != "»" || block.isGlued(index)
        {
          unmatched.closed.append(index)
        }
      } else if token.text == "*", index + 1 < block.tokens.count,
        block.tokens[index + 1].text == "*", block.isGlued(index + 1)
      {
        // At the start of a line of plain text, they are a bullet.
        if stars.last != index - 1, index > 0 || block.isGlued(index + 2),
          // In code, they precede arguments.
          !(block.isGlued(index + 2)
            && ["kwargs", "args", "options"].contains(
              block.tokens[index + 2].lower))
        {
          stars.append(index)
        }
      } else if token.text == "\"" {
        // After figures, the mark means inches.
        if index > 0, block.isGlued(index), block.tokens[index - 1].kind == .number,
          straight.count % 2 == 0
        {
          continue
        }
        straight.append(index)
      }
    }
    unmatched.open += stack
    // With an odd number, any mark may be the unmatched one; the last is reported.
    if straight.count % 2 == 1 { unmatched.straight = straight.last }
    if stars.count == 1, let first = stars.first,
      // Between numbers, they mean a power.
      !(first > 0 && block.isGlued(first) && block.isGlued(first + 2))
    {
      unmatched.stars = first
    }
    return unmatched
  }

  /// Whether a bracket is the mouth of an emoticon, such as ‘:)’ and ‘:-)’.
  private func isFace(_ block: ProofBlock, _ index: Int) -> Bool {
    guard block.isGlued(index) else { return false }
    let nose =
      ["-", "'", "’", "^"].contains(block.tokens[index - 1].text) && block.isGlued(index - 1)
      ? index - 2 : index - 1
    return block.tokens.indices.contains(nose) && [":", ";"].contains(block.tokens[nose].text)
      && block.tokens[nose].isApart
  }

  /// Whether guillemets point outwards, as in French.
  private func isGuillemetFirst(_ block: ProofBlock) -> Bool {
    block.tokens.first { $0.text == "«" || $0.text == "»" }?.text == "«"
      || !block.tokens.contains { $0.text == "«" }
  }

  /// Whether a bracket closes a half-open interval, such as ‘[0, 1)’.
  private func isInterval(_ block: ProofBlock, _ index: Int, _ stack: [Int]) -> Bool {
    guard let open = stack.last, (4...6).contains(index - open),
      block.tokens[open + 2].text == ",", block.tokens[open + 1].text.utf8.count < 5,
      block.tokens[open + 3].text.utf8.count < 5
    else { return false }
    return ["(", "["].contains(block.tokens[open].text)
      && [")", "]"].contains(block.tokens[index].text)
  }

  /// Whether a bracket belongs to a number or letter of an enumeration.
  private func isEnumerator(_ block: ProofBlock, _ index: Int) -> Bool {
    guard index > 0, block.isGlued(index) else { return false }
    // ‘2.)’ has both marks.
    let number =
      index > 1 && block.tokens[index - 1].text == "." && block.isGlued(index - 1)
      ? index - 2 : index - 1
    let before = block.tokens[number]
    return before.isApart && before.text.utf8.count <= 4 && before.kind != .mark
      && (before.kind == .number && before.text.utf8.count < 4 || before.text.utf8.count == 1
        || RomanNumber.value(before.text.utf8) != nil)
      || ":;8".contains(before.text)
  }
}

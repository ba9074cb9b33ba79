import Findings

/// Finds brackets and quotation marks without their counterparts.
struct UnbalancedMark: TextCheck {
  let code = DiagnosticCode(
    "unbalanced-mark", .warning,
    cause:
      "A bracket or quotation mark opens and does not close within its paragraph, or the reverse.",
    example: "The forum (its third was held in May.",
    cure: "Add the counterpart, or remove the mark.")
  let reason = "Readers do not learn where the remark or quotation ends."

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

  /// What is wrong in a block.
  struct Odd {
    /// The tokens of marks that are not closed, and of marks that close nothing.
    var open: [Int] = []
    var closed: [Int] = []
    /// The straight quotation marks where their number is odd.
    var straight: Int?
    /// The two stars of Markdown that are left over.
    var stars: Int?
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var odds = text.blocks.map(odd)
    settleQuotations(&odds, text.blocks)
    for index in odds.indices {
      let block = text.blocks[index]
      // Columns and pages cut paragraphs in two.
      if !text.isMarkdown { settle(&odds, at: index, text.blocks) }
      let odd = odds[index]
      if let first = block.tokens.first?.text, first == "“" || first == "«" || first == "\"" {
        // A quotation of several paragraphs opens with each of them.
        let isLong =
          text.blocks.indices.contains(index + 1)
          && text.blocks[index + 1].tokens.first?.text == first
        if isLong, odd.open.first == 0 || odd.straight != nil { continue }
      }
      if odd.open.count == 1, odd.closed.isEmpty, let open = odd.open.first,
        block.tokens[open].text == "“", let straight = odd.straight, straight > open
      {
        findings.append(
          finding(
            "this quotation opens with ‘“’ and closes with ‘\"’",
            at: block.place(straight, through: straight), replacement: "”"))
        continue
      }
      if let stars = odd.stars {
        findings.append(
          finding(
            "‘**’ was to set words apart, but has no counterpart",
            at: block.place(stars, through: stars + 1)))
      }
      findings += odd.open.map { token in
        finding(
          "‘\(block.tokens[token].text)’ has no ‘\(Self.closers[block.tokens[token].text] ?? "")’ in this paragraph",
          at: block.place(token, through: token))
      }
      findings += odd.closed.map { token in
        finding(
          "‘\(block.tokens[token].text)’ closes what was not opened in this paragraph",
          at: block.place(token, through: token))
      }
      if let straight = odd.straight {
        findings.append(
          finding(
            "‘\"’ has no counterpart in this paragraph",
            at: block.place(straight, through: straight)))
      }
    }
    return findings
  }

  private func odd(_ block: ProofBlock) -> Odd {
    var odd = Odd()
    // Arrows of pages, such as ‘« first’.
    guard block.tokens.count > 3 else { return odd }
    var stack: [Int] = []
    var straight: [Int] = []
    var stars: [Int] = []
    for index in block.start..<max(block.start, block.tokens.count) {
      let token = block.tokens[index]
      guard Self.marks.contains(token.text), !block.isCode(token.range),
        // Behind a euro sign without a space, it is a part of a character in the wrong encoding.
        !(index > 0 && block.isGlued(index) && block.tokens[index - 1].text == "€")
      else { continue }
      // A face at the end of a remark in brackets closes it.
      if token.text == "(" || token.text == ")", isFace(block, index) {
        if token.text == ")", let last = stack.last, block.tokens[last].text == "(",
          !block.tokens[(index + 1)...].prefix(40).contains(where: { $0.text == ")" })
        {
          stack.removeLast()
        }
        continue
      }
      // German opens low and closes with what opens elsewhere.
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
          odd.open += stack[(match + 1)...]
          stack.removeSubrange(match...)
        } else if !(token.text == ")" && isEnumerator(block, index)),
          // In some languages these marks stand the other way round.
          token.text != "”" && token.text != "»" || block.isGlued(index)
        {
          odd.closed.append(index)
        }
      } else if token.text == "*", index + 1 < block.tokens.count,
        block.tokens[index + 1].text == "*", block.isGlued(index + 1)
      {
        // At the beginning of a line of plain text they are a bullet.
        if stars.last != index - 1, index > 0 || block.isGlued(index + 2),
          // In programs, they stand before arguments.
          !(block.isGlued(index + 2)
            && ["kwargs", "args", "options"].contains(
              block.tokens[index + 2].lower))
        {
          stars.append(index)
        }
      } else if token.text == "\"" {
        // Inches stand behind figures.
        if index > 0, block.isGlued(index), block.tokens[index - 1].kind == .number,
          straight.count % 2 == 0
        {
          continue
        }
        straight.append(index)
      }
    }
    odd.open += stack
    // The first mark on an odd side is as likely as the last; where there is one, there is no doubt.
    if straight.count % 2 == 1 { odd.straight = straight.last }
    if stars.count == 1, let first = stars.first,
      // Between numbers they are a power.
      !(first > 0 && block.isGlued(first) && block.isGlued(first + 2))
    {
      odd.stars = first
    }
    return odd
  }

  /// Whether a bracket is the mouth of a face, such as ‘:)’ and ‘:-)’.
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

  /// Whether a bracket closes an interval of numbers that is open at one end, such as ‘[0, 1)’.
  private func isInterval(_ block: ProofBlock, _ index: Int, _ stack: [Int]) -> Bool {
    guard let open = stack.last, (4...6).contains(index - open),
      block.tokens[open + 2].text == ",", block.tokens[open + 1].text.utf8.count < 5,
      block.tokens[open + 3].text.utf8.count < 5
    else { return false }
    return ["(", "["].contains(block.tokens[open].text)
      && [")", "]"].contains(block.tokens[index].text)
  }

  /// Whether a bracket belongs to a number or letter that counts.
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

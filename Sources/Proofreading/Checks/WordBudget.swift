package import Findings

extension DiagnosticCode {
  /// A text has more words than it may have.
  package static let wordBudget = DiagnosticCode(
    "word-budget", .warning,
    cause: "A text has more words than ‘words’ in its section or front matter allows.",
    example: "words: 1200",
    cure: "Shorten the text, or allow more words.")
}

/// Finds texts that are longer than their keys allow.
package struct WordBudget: TextCheck {
  package let code = DiagnosticCode.wordBudget
  package let reason = "Space on the page is limited, and translators are paid by the word."

  package let triggering: [TextExample] = [
    .markdown("---\nwords: ‸5\n---\nThese are six words, not five.\n"),
    .markdown("---\ntitle: 论坛\nwords: ‸8\n---\n各国教师在北京开会。\n"),
  ]
  package let nonTriggering: [TextExample] = [
    .markdown("---\nwords: 6\n---\nThese are six words, not seven.\n"),
    .markdown("---\ntitle: 论坛\nwords: 9\n---\n各国教师在北京开会。\n"),
    .markdown("---\nwords: 3\n---\nThree words here.\n\n| a | b |\n| --- | --- |\n"),
  ]

  /// The divisor of the budget that gives the excess allowed without a finding.
  private static let tolerance = 20

  /// Whether a text of a number of words is too long for its budget.
  package static func isExceeded(_ budget: Int, by words: Int) -> Bool {
    words > budget + budget / tolerance
  }

  /// The number of words in a text; for Chinese and Japanese, the number of characters.
  package static func words(in text: String) -> Int { ProofBlock.wordCount(Tokenizer.tokens(text)) }

  /// The message about a text that is too long.
  package static func message(_ budget: Int, _ words: Int) -> String {
    "the text has \(words) words, \(words - budget) more than \(budget)"
  }

  package func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    guard let budget = text.facts.budget else { return [] }
    tally.counts += 1
    let count = text.blocks.reduce(0) { sum, block in
      switch block.kind {
      case .field, .picture, .cell: sum
      default: sum + block.wordCount
      }
    }
    guard Self.isExceeded(budget.value, by: count) else { return [] }
    return [finding(Self.message(budget.value, count), at: budget.place)]
  }
}

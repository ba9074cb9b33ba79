import Findings

/// Finds texts that are longer than their keys allow.
struct WordBudget: TextCheck {
  let code = DiagnosticCode(
    "word-budget", .warning,
    cause: "A text has more words than the key ‘words’ of its section or front matter allows.",
    example: "words: 1200",
    cure: "Shorten the text, or allow more words.")
  let reason = "The page has room for so much, and translators are paid by the word."

  let triggering: [TextExample] = [
    .markdown("---\nwords: ‸5\n---\nThese are six words, not five.\n"),
    .markdown("---\ntitle: 论坛\nwords: ‸8\n---\n各国教师在北京开会。\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("---\nwords: 6\n---\nThese are six words, not seven.\n"),
    .markdown("---\ntitle: 论坛\nwords: 9\n---\n各国教师在北京开会。\n"),
    .markdown("---\nwords: 3\n---\nThree words here.\n\n| a | b |\n| --- | --- |\n"),
  ]

  /// By how much a text may exceed its budget without a finding, as one part of so many.
  private static let tolerance = 20

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    guard let budget = text.facts.budget else { return [] }
    tally.counts += 1
    let count = text.blocks.reduce(0) { sum, block in
      switch block.kind {
      case .field, .picture, .cell: sum
      default: sum + block.wordCount
      }
    }
    guard count > budget.value + budget.value / Self.tolerance else { return [] }
    return [
      finding(
        "the text has \(count) words, \(count - budget.value) more than \(budget.value)",
        at: budget.place)
    ]
  }
}

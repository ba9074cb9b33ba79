import Findings

/// Finds headings that skip a level.
struct HeadingSkipped: TextCheck {
  let code = DiagnosticCode(
    "heading-skipped", .warning,
    cause: "A heading is more than one level below the heading before it.",
    example: "# Report\n\n### Forum", cure: "Use the level in between.")
  let reason = "Tables of contents and screen readers show an outline with a gap."

  let triggering: [TextExample] = [.markdown("# Report\n\n### ‸Forum\n\nText.\n")]
  let nonTriggering: [TextExample] = [
    .markdown("## Report\n\n### Forum\n\n#### Day one\n\n## Annex\n"),
    .plain("# Report\n\n### Forum\n"),
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var last: Int?
    var findings: [Diagnostic] = []
    for block in text.blocks {
      guard case .heading(let level?) = block.kind else { continue }
      if let last, level > last + 1, let end = block.tokens.indices.last {
        findings.append(
          finding(
            "this heading of level \(level) follows one of level \(last)",
            at: block.place(0, through: end), fix: "make it level \(last + 1)"))
      }
      last = level
    }
    return findings
  }
}

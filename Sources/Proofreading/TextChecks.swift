package import Findings

/// All checks of texts.
package enum TextChecks {
  /// Every check, in the order of the documentation.
  package static let all: [any TextCheck] = [
    CountMismatch(), SequenceBroken(), SpanMismatch(), WeekdayMismatch(), DateImpossible(),
    AnniversaryMismatch(), SumMismatch(),
    DoubledWord(), UnbalancedMark(), PlaceholderWording(), Mojibake(), LookalikeCharacter(),
    HeadingSkipped(), LinkWords(), NearDuplicate(), AcronymConflict(),
  ]

  /// The codes of all checks.
  package static let codes: [DiagnosticCode] = all.map(\.code)

  /// The checks that look without being asked for.
  package static let standard = all.filter(\.isOnByDefault)

  /// The findings in a text.
  package static func findings(
    in text: ProofText, by checks: [any TextCheck] = standard, _ tally: inout ProofTally
  ) -> [Diagnostic] {
    for block in text.blocks {
      for token in block.tokens {
        switch token.kind {
        case .word: tally.words += 1
        case .number: tally.figures += 1
        default: break
        }
      }
    }
    var lists: Set<Int> = []
    for block in text.blocks { if let item = block.item { lists.insert(item.list) } }
    tally.lists += lists.count
    return checks.filter { $0.languages.contains(text.language) }
      .flatMap { $0.findings(in: text, &tally) }
  }
}

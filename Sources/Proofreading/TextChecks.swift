package import Findings

/// All checks of texts.
package enum TextChecks {
  /// Every check, in the order of the documentation.
  package static let all: [any TextCheck] = [
    CountMismatch(), SequenceBroken(), SpanMismatch(), WeekdayMismatch(), DateImpossible(),
    AnniversaryMismatch(), SumMismatch(),
    DoubledWord(), UnbalancedMark(), PlaceholderWording(), Mojibake(), LookalikeCharacter(),
    HeadingSkipped(), LinkWords(), PhotoWords(), NearDuplicate(), AcronymConflict(),
    OrderBroken(), CountryMismatch(), NameVariant(), FigureRestated(),
    DateOutsidePeriod(), DateStyleMixed(), WordBudget(),
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
    return withoutRepetition(
      checks.filter { $0.languages.contains(text.language) }
        .flatMap { $0.findings(in: text, &tally) })
  }

  /// The findings without those that another one says more exactly: a paragraph that stands twice, but
  /// for a figure, has one fault.
  private static func withoutRepetition(_ findings: [Diagnostic]) -> [Diagnostic] {
    let figures = findings.filter { $0.code.name == figureRestated }.compactMap(\.place)
    guard !figures.isEmpty else { return findings }
    return findings.filter { finding in
      finding.code.name != nearDuplicate
        || !figures.contains { finding.place?.holds($0) == true }
    }
  }

  private static let figureRestated = FigureRestated().code.name
  private static let nearDuplicate = NearDuplicate().code.name
}

extension Place {
  /// Whether another place lies within this one.
  func holds(_ other: Place) -> Bool {
    guard path == other.path, let end, let otherEnd = other.end, start <= other.start else {
      return false
    }
    return (otherEnd.line, otherEnd.column) <= (end.line, end.column)
  }
}

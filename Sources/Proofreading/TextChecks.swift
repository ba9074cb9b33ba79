package import Findings
import Platform

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

  /// The checks that run without being requested.
  package static let standard = all.filter(\.isOnByDefault)

  /// The findings in a text.
  package static func findings(
    in text: ProofText, by checks: [any TextCheck] = standard, _ tally: inout ProofTally
  ) -> [Diagnostic] {
    tally.add(ProofTally(of: text))
    return withoutRepetition(
      checks.filter { $0.languages.contains(text.language) }
        .flatMap { $0.findings(in: text, &tally) })
  }

  /// The findings in texts read together, or in a single one, and the extent of the inspection.
  ///
  /// - Parameters:
  ///   - isOfEdition: whether the texts have no known order, even where there is only one.
  ///   - jobs: the number of checks that run at once.
  package static func findings(
    in texts: [ProofText], by checks: [any TextCheck], isOfEdition: Bool, jobs: Int
  ) async -> (findings: [Diagnostic], tally: ProofTally) {
    let isAlone = texts.count == 1 && !isOfEdition
    let found = await Parallel.map(checks, jobs: jobs, chunkSize: 1) {
      check -> (findings: [Diagnostic], tally: ProofTally) in
      var tally = ProofTally()
      let languages = check.languages
      let known = texts.filter { languages.contains($0.language) }
      guard isAlone else { return (check.findings(together: known, &tally), tally) }
      return (known.flatMap { check.findings(in: $0, &tally) }, tally)
    }
    var tally = ProofTally()
    for text in texts { tally.add(ProofTally(of: text)) }
    for part in found { tally.add(part.tally) }
    return (withoutRepetition(found.flatMap(\.findings)), tally)
  }

  /// The findings between texts requested together, such as contradictory figures in two files or
  /// editions.
  package static func findings(
    between groups: [[ProofText]], by checks: [any TextCheck] = standard
  ) -> [Diagnostic] {
    guard groups.count > 1 else { return [] }
    return withoutRepetition(
      checks.flatMap { check in
        check.findings(
          between: groups.map { $0.filter { check.languages.contains($0.language) } })
      })
  }

  /// The findings without those that another one describes more precisely: one fault, one finding.
  private static func withoutRepetition(_ findings: [Diagnostic]) -> [Diagnostic] {
    func places(_ code: String) -> SortedPlaces {
      SortedPlaces(findings.lazy.filter { $0.code.name == code }.compactMap(\.place))
    }
    let figures = places(figureRestated)
    let acronyms = places(acronymConflict)
    guard !figures.isEmpty || !acronyms.isEmpty else { return findings }
    return findings.filter { finding in
      guard let place = finding.place else { return true }
      switch finding.code.name {
      // A paragraph that occurs twice, except for a figure.
      case nearDuplicate: return !figures.hasPlace(within: place)
      case nameVariant:
        return !acronyms.hasPlace(within: place) && !acronyms.hasPlace(around: place)
      default: return true
      }
    }
  }

  private static let figureRestated = FigureRestated().code.name
  private static let nearDuplicate = NearDuplicate().code.name
  private static let nameVariant = NameVariant().code.name
  private static let acronymConflict = AcronymConflict().code.name
}

import Checking
import Findings

/// The findings of an edition, with the severities that it sets.
struct EditionFindings {
  private let judge: FindingJudge
  private let collector = DiagnosticCollector()
  private var losses: [Diagnostic] = []

  init(_ judge: FindingJudge) { self.judge = judge }

  /// Adds findings.
  func report(_ findings: [Diagnostic]) {
    for finding in findings { judge.judged(finding).forEach(collector.report) }
  }

  /// Adds findings that are already limited in number.
  func report(limited findings: [Diagnostic]) {
    collector.report(contentsOf: judge.judged(findings))
  }

  /// Adds the findings that a collector kept.
  func report(contentsOf collected: DiagnosticCollector) { report(limited: collected.ordered) }

  /// Adds findings about sections or formats that the edition lost.
  ///
  /// The cost of a loss is decided where it occurs, so the edition's severities do not apply and
  /// the finding does not count as an error of the edition.
  mutating func reportLosses(_ findings: [Diagnostic]) { losses += findings }

  var hasErrors: Bool { collector.hasErrors }

  var hasWarnings: Bool { collector.ordered.contains { $0.severity == .warning } }

  /// All findings, in order.
  var ordered: [Diagnostic] {
    // The collector summarizes the rest of a kind with the kind's default severity.
    Diagnostic.ordered(collector.ordered.compactMap(judge.weighed) + losses)
  }
}

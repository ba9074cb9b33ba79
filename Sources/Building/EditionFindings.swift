import Checking
import Findings

/// The findings of an edition, with the severities that count for it.
struct EditionFindings {
  private let judge: FindingJudge
  private let collector = DiagnosticCollector()
  private var losses: [Diagnostic] = []

  init(_ judge: FindingJudge) { self.judge = judge }

  /// Adds findings.
  func report(_ findings: [Diagnostic]) {
    for finding in findings { judge.judged(finding).forEach(collector.report) }
  }

  /// Adds findings that are limited already to what a person can look at.
  func report(limited findings: [Diagnostic]) {
    collector.report(contentsOf: judge.judged(findings))
  }

  /// Adds what a collector kept.
  func report(contentsOf collected: DiagnosticCollector) { report(limited: collected.ordered) }

  /// Adds findings about what the edition had to do without.
  ///
  /// What that costs was settled where it happened: neither does an edition weigh it, nor does it count
  /// as an error of the edition.
  mutating func reportLosses(_ findings: [Diagnostic]) { losses += findings }

  var hasErrors: Bool { collector.hasErrors }

  var hasWarnings: Bool { collector.ordered.contains { $0.severity == .warning } }

  /// All findings, in order.
  var ordered: [Diagnostic] {
    // The collector sums the rest of a kind up with the usual severity of that kind.
    Diagnostic.ordered(collector.ordered.compactMap(judge.weighed) + losses)
  }
}

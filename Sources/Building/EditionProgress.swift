import Assembling
import Checking
import Findings
import Publishing

/// The progress of an edition's build: its findings, and the events that its verdict depends on.
struct EditionProgress {
  var findings: EditionFindings
  var events = BuildEvents()
  /// Findings in the content of units that do not concern the edition.
  var unconcerned: [Diagnostic] = []

  init(_ judge: FindingJudge) { findings = EditionFindings(judge) }

  /// The verdict if nothing else happens.
  var verdict: Verdict {
    var events = events
    events.hasErrors = findings.hasErrors
    // Finding warnings means walking all findings, and only strict builds need them.
    events.hasWarnings = events.isStrict && findings.hasWarnings
    return Verdict(of: events)
  }

  /// Ends the phase where any error makes the configuration unusable.
  mutating func endConfiguration() -> Verdict {
    events.isConfigured = !findings.hasErrors
    return verdict
  }

  /// Adds the result of publishing.
  mutating func add(_ publication: Publication) {
    events.lostFormat = events.lostFormat || publication.isLossy
    events.isUnwritable = !publication.isPublished
    findings.reportLosses(publication.findings)
    findings.report(publication.remarks)
  }

  /// Adds the failures of sections.
  mutating func add(_ failures: [SectionFailure]) {
    events.failures += failures.map(\.policy)
    findings.reportLosses(failures.map(\.diagnostic))
  }
}

import Assembling
import Checking
import Findings
import Publishing

/// What has happened to an edition so far: what was found, and what its verdict depends on.
struct BuildCourse {
  var findings: EditionFindings
  var events = BuildEvents()

  init(_ judge: FindingJudge) { findings = EditionFindings(judge) }

  /// The verdict, should nothing else happen.
  var verdict: Verdict {
    var events = events
    events.hasErrors = findings.hasErrors
    // Looking for them takes a walk over all findings, and only strictness asks.
    events.hasWarnings = events.isStrict && findings.hasWarnings
    return Verdict(of: events)
  }

  /// Ends the part of the build in which an error means that the configuration cannot be used.
  mutating func endConfiguration() -> Verdict {
    events.isConfigured = !findings.hasErrors
    return verdict
  }

  /// Adds what came of publishing.
  mutating func add(_ publication: Publication) {
    events.lostFormat = events.lostFormat || publication.isLossy
    events.isUnwritable = !publication.isPublished
    findings.reportLosses(publication.findings)
  }

  /// Adds the failures of sections.
  mutating func add(_ failures: [SectionFailure]) {
    events.failures += failures.map(\.policy)
    findings.reportLosses(failures.map(\.diagnostic))
  }
}

public import Document
public import Findings
import Records

/// What became of an edition.
public struct EditionOutcome: Sendable {
  /// The edition's name.
  public var name: String
  /// How it came out.
  public var status: BuildStatus { verdict.status }
  /// Where it was published on this machine; nil when it was not.
  public var location: String?
  /// What was found, in order.
  public private(set) var diagnostics: [Diagnostic]
  /// What the edition was put together to; nil where it did not come to that.
  public var assembly: Assembly?
  /// Whether the edition shows the record of some anchor; nil where it did not come to that.
  var contains: (@Sendable (String) -> Bool)?
  /// The activities of the edition's period that it does not show.
  var unshown: [Activity] = []

  private var verdict: Verdict
  private var course: BuildCourse?

  /// The outcome of a build.
  init(name: String, course: BuildCourse, location: String? = nil) {
    self.name = name
    self.location = location
    self.course = course
    verdict = course.verdict
    diagnostics = course.findings.ordered
  }

  /// The outcome where there was nothing to build.
  init(name: String, events: BuildEvents, diagnostics: [Diagnostic]) {
    self.name = name
    self.diagnostics = diagnostics
    verdict = Verdict(of: events)
  }

  /// Adds what could only be found once every edition was built.
  ///
  /// It may change the status, but what is published stays.
  mutating func report(_ findings: [Diagnostic]) {
    guard let course, !findings.isEmpty else { return }
    course.findings.report(findings)
    verdict = course.verdict
    diagnostics = course.findings.ordered
  }

  /// What a person is told about it.
  public var report: EditionReport {
    EditionReport(name: name, status: status, location: location, diagnostics: diagnostics)
  }
}

package import Assembling
public import Document
public import Findings
package import Records

/// The outcome of an edition's build.
public struct EditionOutcome: Sendable {
  /// The edition's name.
  public var name: String
  /// The status of the edition.
  public var status: BuildStatus { verdict.status }
  /// The edition's published location on this machine; nil if it was not published.
  public var location: String?
  /// The findings, sorted.
  public private(set) var diagnostics: [Diagnostic]
  /// The assembled edition; nil if the build did not get that far.
  public var assembly: Assembly?
  /// The source files of the edition, relative to the workspace, sorted; empty if the build did not
  /// get that far.
  package var files: [String] { Set(sources.flatMap(\.files)).sorted() }
  /// The period that the edition covers, if any.
  package var period: Located<DateSpan>?
  /// The sections of the edition and their sources.
  package var sources: [SectionSources] = []
  /// The figures that the edition can name; nil without a plan.
  package var figures: EditionFigures?
  /// Where the edition shows figures, in reading order.
  package var figureUses: [FigureUse] = []
  /// Whether the edition has a part with a given anchor; nil if the build did not get that far.
  var contains: (@Sendable (String) -> Bool)?
  /// The activities of the edition's period that the edition does not show.
  var unshown: [Activity] = []

  /// Findings in the content of units that do not concern the edition.
  var unconcerned: [Diagnostic] { progress?.unconcerned ?? [] }

  private var verdict: Verdict
  private var progress: EditionProgress?

  /// The outcome of a build.
  init(name: String, progress: EditionProgress, location: String? = nil) {
    self.name = name
    self.location = location
    self.progress = progress
    verdict = progress.verdict
    diagnostics = progress.findings.ordered
  }

  /// The outcome if there was nothing to build.
  init(name: String, events: BuildEvents, diagnostics: [Diagnostic]) {
    self.name = name
    self.diagnostics = diagnostics
    verdict = Verdict(of: events)
  }

  /// Adds findings that are known only after all editions are built.
  ///
  /// They may change the status, but not the published files.
  mutating func report(_ findings: [Diagnostic]) {
    guard let progress, !findings.isEmpty else { return }
    progress.findings.report(findings)
    verdict = progress.verdict
    diagnostics = progress.findings.ordered
  }

  /// The report for the user.
  public var report: EditionReport {
    EditionReport(name: name, status: status, location: location, diagnostics: diagnostics)
  }
}

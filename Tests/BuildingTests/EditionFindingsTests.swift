import BinderyTesting
import Checking
import Findings
import Planning
import Testing
import WorkspaceFiles
@testable import Building

/// How the findings of an edition determine its verdict.
@Suite struct EditionFindingsTests {
  private let error = DiagnosticCode("e", .error, cause: "", example: "", cure: "")
  private let warning = DiagnosticCode("w", .warning, cause: "", example: "", cure: "")

  private func progress(_ settings: [String: CheckSetting] = [:]) throws -> EditionProgress {
    let workspace = try TemporaryWorkspace()
    return EditionProgress(
      FindingJudge(settings, excuses: Excuses(in: Folder(location: workspace.location))))
  }

  private func check(_ name: String) throws -> DiagnosticCode {
    try #require(Checks.codes.first { $0.name == name })
  }

  @Test func severitiesDecide() throws {
    let progress = try progress()
    #expect(progress.verdict.status == .complete)
    progress.findings.report([Diagnostic(warning, "a")])
    #expect(progress.verdict.status == .complete)
    progress.findings.report([Diagnostic(error, "a")])
    #expect(progress.verdict.status == .incomplete)
    #expect(!progress.verdict.replacesOutput)
  }

  @Test func errorsBeforeTheContentMakeTheConfigurationUnusable() throws {
    var progress = try progress()
    progress.findings.report([Diagnostic(error, "a")])
    #expect(progress.endConfiguration().status == .misconfigured)
  }

  @Test func theEditionsSeveritiesCount() throws {
    let link = Diagnostic(try check("broken-link"), "a", at: Place(path: "a.md", line: 1))
    let loud = try progress(["broken-link": .error])
    loud.findings.report([link])
    #expect(loud.verdict.status == .incomplete)
    let silent = try progress(["broken-link": .off, "w": .off])
    silent.findings.report([link, Diagnostic(warning, "not a check")])
    #expect(silent.findings.ordered.map(\.code.name) == ["w"])
  }

  @Test func theSummaryOfAKindHasTheKindsSeverity() throws {
    let progress = try progress(["broken-link": .error])
    let link = try check("broken-link")
    progress.findings.report(
      (1...(DiagnosticCollector.limit + 1)).map {
        Diagnostic(link, "a \($0)", at: Place(path: "a.md", line: $0))
      })
    #expect(progress.findings.ordered.count == DiagnosticCollector.limit + 1)
    #expect(progress.findings.ordered.allSatisfy { $0.severity == .error })
  }

  @Test func strictnessCountsWarnings() throws {
    var progress = try progress()
    progress.findings.report([Diagnostic(warning, "a")])
    progress.events.isStrict = true
    #expect(!progress.verdict.replacesOutput)
  }

  @Test func policiesDecideTheCostOfAFailure() throws {
    var progress = try progress(["duplicate-anchor": .off])
    let taken = Diagnostic(try check("duplicate-anchor"), "a plugin took a name")
    progress.add([.init(diagnostic: taken, policy: .placeholder)])
    #expect(progress.findings.ordered == [taken])
    #expect(progress.verdict.status == .incomplete)
    #expect(progress.verdict.replacesOutput)
    progress.add([.init(diagnostic: Diagnostic(error, "b"), policy: .fail)])
    #expect(!progress.verdict.replacesOutput)
  }

  @Test func aFileHasNoMoreOfAKindThanAPersonReads() throws {
    let progress = try progress()
    progress.findings.report(
      (1...(DiagnosticCollector.limit + 3)).map {
        Diagnostic(warning, "a \($0)", at: Place(path: "a.md", line: $0))
      })
    #expect(progress.findings.ordered.count == DiagnosticCollector.limit + 1)
    #expect(progress.findings.ordered.last?.message == "and 3 more of this kind in this file")
  }
}

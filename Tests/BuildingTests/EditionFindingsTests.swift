import BinderyTesting
import Checking
import Findings
import Planning
import Testing
import WorkspaceFiles
@testable import Building

/// What the findings of an edition come to.
@Suite struct EditionFindingsTests {
  private let error = DiagnosticCode("e", .error, cause: "", example: "", cure: "")
  private let warning = DiagnosticCode("w", .warning, cause: "", example: "", cure: "")

  private func course(_ settings: [String: CheckSetting] = [:]) throws -> BuildCourse {
    let workspace = try TemporaryWorkspace()
    return BuildCourse(
      FindingJudge(settings, excuses: Excuses(in: Folder(location: workspace.location))))
  }

  private func check(_ name: String) throws -> DiagnosticCode {
    try #require(Checks.codes.first { $0.name == name })
  }

  @Test func severitiesDecide() throws {
    let course = try course()
    #expect(course.verdict.status == .complete)
    course.findings.report([Diagnostic(warning, "a")])
    #expect(course.verdict.status == .complete)
    course.findings.report([Diagnostic(error, "a")])
    #expect(course.verdict.status == .incomplete)
    #expect(!course.verdict.replacesOutput)
  }

  @Test func errorsBeforeTheContentMakeTheConfigurationUnusable() throws {
    var course = try course()
    course.findings.report([Diagnostic(error, "a")])
    #expect(course.endConfiguration().status == .misconfigured)
  }

  @Test func theEditionsSeveritiesCount() throws {
    let link = Diagnostic(try check("broken-link"), "a", at: Place(path: "a.md", line: 1))
    let loud = try course(["broken-link": .error])
    loud.findings.report([link])
    #expect(loud.verdict.status == .incomplete)
    let silent = try course(["broken-link": .off, "w": .off])
    silent.findings.report([link, Diagnostic(warning, "not a check")])
    #expect(silent.findings.ordered.map(\.code.name) == ["w"])
  }

  @Test func theRestOfAKindWeighsWhatTheKindDoes() throws {
    let course = try course(["broken-link": .error])
    let link = try check("broken-link")
    course.findings.report(
      (1...(DiagnosticCollector.limit + 1)).map {
        Diagnostic(link, "a \($0)", at: Place(path: "a.md", line: $0))
      })
    #expect(course.findings.ordered.count == DiagnosticCollector.limit + 1)
    #expect(course.findings.ordered.allSatisfy { $0.severity == .error })
  }

  @Test func strictnessCountsWarnings() throws {
    var course = try course()
    course.findings.report([Diagnostic(warning, "a")])
    course.events.isStrict = true
    #expect(!course.verdict.replacesOutput)
  }

  @Test func whatAFailureCostIsSettledByItsPolicy() throws {
    var course = try course(["duplicate-anchor": .off])
    let taken = Diagnostic(try check("duplicate-anchor"), "a plugin took a name")
    course.add([.init(diagnostic: taken, policy: .placeholder)])
    #expect(course.findings.ordered == [taken])
    #expect(course.verdict.status == .incomplete)
    #expect(course.verdict.replacesOutput)
    course.add([.init(diagnostic: Diagnostic(error, "b"), policy: .fail)])
    #expect(!course.verdict.replacesOutput)
  }

  @Test func aFileHasNoMoreOfAKindThanAPersonReads() throws {
    let course = try course()
    course.findings.report(
      (1...(DiagnosticCollector.limit + 3)).map {
        Diagnostic(warning, "a \($0)", at: Place(path: "a.md", line: $0))
      })
    #expect(course.findings.ordered.count == DiagnosticCollector.limit + 1)
    #expect(course.findings.ordered.last?.message == "and 3 more of this kind in this file")
  }
}

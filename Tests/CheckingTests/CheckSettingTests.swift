import BinderyTesting
import Building
import Checking
import Findings
import Testing

/// Severities that an edition sets for checks.
@Suite struct CheckSettingTests {
  private static let link = "See [it](#nowhere).\n"

  private func run(_ settings: String, _ text: String = link) async throws -> ExampleRun {
    var files = ExampleWorkspace.files
    files["Configs/report/report.yaml"]? += settings + "\n"
    files["Configs/report/foreword.md"] = text
    return try await ExampleRun(files: files)
  }

  @Test(arguments: [
    ("off", nil, BuildStatus.complete), ("note", Severity.note, .complete),
    ("warning", .warning, .complete), ("error", .error, .incomplete),
  ])
  func editionsChangeSeverities(
    setting: String, severity: Severity?, status: BuildStatus
  ) async throws {
    let run = try await run("checks: {broken-link: \(setting)}")
    #expect(run.findings.map(\.severity) == [severity].compactMap(\.self))
    #expect(run.status == status)
  }

  @Test func errorsInTheConfigurationMakeItUnusable() async throws {
    let run = try await run(
      "  - {title: More, file: foreword.md, limit: 3}\nchecks: {idle-key: error}", "Dear readers.\n"
    )
    #expect(run.findings.map(\.severity) == [.error])
    #expect(run.status == .misconfigured)
  }

  @Test(arguments: [
    ("checks:\n  ‸brokn-link: error", "unknown-check"),
    ("checks: {‸unknown-key: off}", "not-a-check"),
    ("checks: {broken-link: ‸loud}", "unknown-value"), ("checks: ‸[broken-link]", "wrong-type"),
  ])
  func onlyChecksCanBeChanged(settings: String, code: String) async throws {
    let run = try await run(settings, "Dear readers.\n")
    #expect(run.findings.map(\.code.name) == [code])
    #expect(run.findings.first?.place?.start == run.marked)
    #expect(run.status == .misconfigured)
  }

  @Test func misspeltNamesAreCorrected() async throws {
    let run = try await run("checks: {brokn-link: error}")
    #expect(run.findings.first?.fix == "write ‘broken-link’")
  }
}

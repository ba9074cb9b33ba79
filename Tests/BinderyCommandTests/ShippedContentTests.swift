import BinderyTesting
import Testing
@testable import bindery

/// Checks the content in this repository like any other content.
///
/// There are no goldens for it: units and editors may change their texts freely, and
/// `.ci/show-changes` shows the changes.
@Suite struct ShippedContentTests {
  /// The editions in the repository; drafts beside them may be unfinished.
  private func editions() throws -> [String] {
    let listed = try HostileRun.of(
      ["ls-files", "Configs/*/report.yaml"], in: Repository.location, program: "/usr/bin/git")
    return listed.output.split(separator: "\n").map { String($0.split(separator: "/")[1]) }
  }

  @Test func everyEditionPassesTheStrictCheck() async throws {
    let run = await CommandRun.of(
      ["check", "--strict", "--diagnostics", "json"] + (try editions()), in: Repository.location,
      plugins: plugins)
    // A missing engine is no fault of the content.
    let wrong = run.findings.filter { $0.severity != "note" && $0.code != "engine-missing" }
    #expect(wrong.isEmpty, "\(run.errors)")
    #expect(run.status == 0 || run.findings.contains { $0.code == "engine-missing" })
  }
}

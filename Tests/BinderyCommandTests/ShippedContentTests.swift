import BinderyTesting
import Testing
@testable import bindery

/// The content in this repository is checked like anybody's.
///
/// It is compared with nothing: what a unit or an editor changes is theirs, and `.ci/show-changes`
/// shows it.
@Suite struct ShippedContentTests {
  /// The editions that are in the repository: drafts beside them may be unfinished.
  private func editions() throws -> [String] {
    let listed = try HostileRun.of(
      ["ls-files", "Configs/*/report.yaml"], in: Repository.location, program: "/usr/bin/git")
    return listed.output.split(separator: "\n").map { String($0.split(separator: "/")[1]) }
  }

  @Test func everyEditionPassesTheStrictCheck() async throws {
    let run = await CommandRun.of(
      ["check", "--strict", "--diagnostics", "json"] + (try editions()), in: Repository.location,
      plugins: plugins)
    // The content is right where an engine is missing, too.
    let wrong = run.findings.filter { $0.severity != "note" && $0.code != "engine-missing" }
    #expect(wrong.isEmpty, "\(run.errors)")
    #expect(run.status == 0 || run.findings.contains { $0.code == "engine-missing" })
  }
}

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
      ["check", "--strict"] + (try editions()), in: Repository.location, plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
  }
}

import BinderyTesting
import Testing
@testable import bindery

/// The content in this repository is checked like anybody's.
///
/// It is compared with nothing: what a unit or an editor changes is theirs, and `.ci/show-changes`
/// shows it.
@Suite struct ShippedContentTests {
  @Test func everyEditionPassesTheStrictCheck() async {
    let run = await CommandRun.of(["check", "--strict"], in: Repository.location, plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
  }
}

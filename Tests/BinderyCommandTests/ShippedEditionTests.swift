import BinderyTesting
import Foundation
import Testing
@testable import bindery

@Suite struct ShippedEditionTests {
  @Test(arguments: [
    "annual-report-2024", "newsletter-2021-1", "newsletter-2021-2", "articles", "expertise",
  ])
  func outputsAreTheGoldens(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    let run = await CommandRun.of(
      ["build", edition, "--strict", "--output", folder.location], in: Repository.location,
      plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default
      .contentsOfDirectory(atPath: "\(folder.location)/\(edition)")
      .filter { $0 != "manifest.json" && $0 != "assets" }
    #expect(names.count >= 3)
    for name in names {
      let output = try #require(folder.text("\(edition)/\(name)"))
      let golden = "\(Repository.location)/Tests/BinderyCommandTests/Goldens/\(name)"
      let difference = try Golden.difference(output, from: golden)
      #expect(difference == nil)
    }
  }

  @Test func editionsThatAreCheckedTogetherUseEveryRecord() async throws {
    let run = await CommandRun.of(
      ["check", "--strict", "--diagnostics", "json"], in: Repository.location, plugins: plugins)
    #expect(run.status == 0)
    #expect(run.findings.filter { $0.code == "unused-record" } == [])
  }
}

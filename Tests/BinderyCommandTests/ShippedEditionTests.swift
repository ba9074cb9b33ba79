import BinderyTesting
import Foundation
import SectorKit
import Testing

@testable import bindery

@Suite struct ShippedEditionTests {
  @Test(arguments: ["annual-report-2024"])
  func outputsAreTheGoldens(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    let run = await CommandRun.of(
      ["build", edition, "--strict", "--output", folder.location], in: Repository.location,
      plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
    for format in ["html", "md", "txt"] {
      let output = try #require(folder.text("\(edition)/\(edition).\(format)"))
      let golden = "\(Repository.location)/Tests/BinderyCommandTests/Goldens/\(edition).\(format)"
      let difference = try Golden.difference(output, from: golden)
      #expect(difference == nil)
    }
  }
}

import BinderyTesting
import SectorKit
import SectorKitTesting
import Testing
@testable import SocialHumanSciences

@Suite struct SocialHumanSciencesTests {
  private let plugin = SocialHumanSciencesPlugin()

  @Test func unitKeepsTheRules() async {
    let problems = await Conformance(plugin).problems
    #expect(problems == [])
  }

  @Test(arguments: [("2021-03/2021-08", 3), ("2021-09/2021-12", 4)])
  func activitiesOfTheNewslettersAreAllThere(period: String, count: Int) async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    #expect(content.records.selected(period: try DateSpan(period)).activities.count == count)
  }

  @Test func recordsAreAllThereAndInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(
      try ContentCounts(of: try #require(content), in: "2024")
        == ContentCounts(
          kinds: ["activity": 6, "flagship": 1], areas: 4, themes: 3,
          publications: 0,
          partners: [
            "UN organizations and programmes": 8,
            "Academic and research organizations": 11,
            "Private sector": 6,
            "Non-governmental organizations": 4,
            "Individuals": 1,
          ]))
  }
}

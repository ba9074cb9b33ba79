import BinderyTesting
import SectorKit
import SectorKitTesting
import Testing
@testable import CommunicationInformation

@Suite struct CommunicationInformationTests {
  private let plugin = CommunicationInformationPlugin()

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
          kinds: ["activity": 12, "impact-story": 1], areas: 6, themes: 5,
          publications: 1,
          partners: [
            "UN organizations and programmes": 2,
            "Government entities": 5,
            "Academic and research organizations": 11,
            "Private sector": 4,
            "Non-governmental organizations": 13,
            "Media": 2,
          ]))
  }

  @Test func theFeatureIsAnImpactStory() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let request = try ContentFixture.request(
      content, period: "2024", fragments: ["features"])
    let fragments = try plugin.contribution(for: request).fragments
    #expect(fragments.map(\.title) == ["Impact story driving change"])
    #expect(fragments.first?.blocks.count == 1)
  }
}

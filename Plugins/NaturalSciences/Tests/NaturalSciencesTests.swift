import BinderyTesting
import SectorKit
import SectorKitTesting
import Testing
@testable import NaturalSciences

@Suite struct NaturalSciencesTests {
  private let plugin = NaturalSciencesPlugin()

  @Test func unitKeepsTheRules() async {
    let problems = await Conformance(plugin).problems
    #expect(problems == [])
  }

  @Test(arguments: [("2021-03/2021-08", 3), ("2021-09/2021-12", 3)])
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
          kinds: ["activity": 15, "flagship": 1], areas: 3, themes: 3,
          publications: 2,
          partners: [
            "UN organizations and programmes": 14,
            "Government entities": 41,
            "Academic and research organizations": 43,
            "Private sector": 5,
            "Non-governmental organizations": 21,
            "Media": 6,
            "Sites": 5,
            "Individuals": 1,
          ]))
  }
}

import BinderyTesting
import SectorKit
import Testing

@testable import SocialHumanSciences

@Suite struct SocialHumanSciencesTests {
  private let plugin = SocialHumanSciencesPlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }

  @Test func recordsAreAllThere() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let records = content.records.selected(period: try DateSpan("2024"))
    let kinds = Dictionary(grouping: records.activities, by: \.kind).mapValues(\.count)
    #expect(kinds == ["activity": 6].merging(["flagship": 1]) { first, _ in first })
    #expect(content.profile.areas.count == 4)
    #expect(content.profile.themes.count == 3)
    #expect(records.publications.count == 0)
    let categories = Dictionary(grouping: records.partners, by: \.category).mapValues(\.count)
    #expect(
      categories == [
        "UN organizations and programmes": 8,
        "Academic and research organizations": 11,
        "Private sector": 6,
        "Non-governmental organizations": 4,
        "Individuals": 1,
      ])
  }
}

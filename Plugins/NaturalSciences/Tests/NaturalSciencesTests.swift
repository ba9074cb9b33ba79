import BinderyTesting
import SectorKit
import Testing

@testable import NaturalSciences

@Suite struct NaturalSciencesTests {
  private let plugin = NaturalSciencesPlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }

  @Test func recordsAreAllThere() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let records = content.records.selected(period: try DateSpan("2024"))
    let kinds = Dictionary(grouping: records.activities, by: \.kind).mapValues(\.count)
    #expect(kinds == ["activity": 15].merging(["flagship": 1]) { first, _ in first })
    #expect(content.profile.areas.count == 3)
    #expect(content.profile.themes.count == 3)
    #expect(records.publications.count == 2)
    let categories = Dictionary(grouping: records.partners, by: \.category).mapValues(\.count)
    #expect(
      categories == [
        "UN organizations and programmes": 14,
        "Government entities": 41,
        "Academic and research organizations": 43,
        "Private sector": 5,
        "Non-governmental organizations": 21,
        "Media": 6,
        "Sites": 5,
        "Individuals": 1,
      ])
  }
}

import BinderyTesting
import SectorKit
import Testing

@testable import Culture

@Suite struct CultureTests {
  private let plugin = CulturePlugin()

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
    #expect(content.profile.areas.count == 4)
    #expect(content.profile.themes.count == 4)
    #expect(records.publications.count == 6)
    let categories = Dictionary(grouping: records.partners, by: \.category).mapValues(\.count)
    #expect(
      categories == [
        "UN organizations and programmes": 2,
        "Government entities": 29,
        "Academic and research organizations": 15,
        "Private sector": 7,
        "Non-governmental organizations": 6,
        "Media": 7,
      ])
  }
}

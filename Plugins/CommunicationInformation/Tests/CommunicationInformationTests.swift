import BinderyTesting
import SectorKit
import Testing

@testable import CommunicationInformation

@Suite struct CommunicationInformationTests {
  private let plugin = CommunicationInformationPlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }

  @Test func recordsAreAllThere() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let records = content.records.selected(period: try DateSpan("2024"))
    let kinds = Dictionary(grouping: records.activities, by: \.kind).mapValues(\.count)
    #expect(kinds == ["activity": 12].merging(["impact-story": 1]) { first, _ in first })
    #expect(content.profile.areas.count == 6)
    #expect(content.profile.themes.count == 5)
    #expect(records.publications.count == 1)
    let categories = Dictionary(grouping: records.partners, by: \.category).mapValues(\.count)
    #expect(
      categories == [
        "UN organizations and programmes": 2,
        "Government entities": 5,
        "Academic and research organizations": 11,
        "Private sector": 4,
        "Non-governmental organizations": 13,
        "Media": 2,
      ])
  }

  @Test func theFeatureIsAnImpactStory() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let request = ContributionRequest(
      content: content, period: try DateSpan("2024"), fragments: ["features"], words: .english,
      reporter: Reporter(sector: plugin.description.id, diagnostics: DiagnosticCollector()))
    let fragments = try plugin.contribution(for: request).fragments
    #expect(fragments.map(\.title) == ["Impact story driving change"])
    #expect(fragments.first?.blocks.count == 1)
  }
}

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

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 3)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 4)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(unit.content.profile.areas.count == 6)
    #expect(unit.content.profile.themes.count == 5)
    #expect(
      try unit.count("activities", by: "kind", in: "2024") == ["activity": 12, "impact-story": 1])
    #expect(try unit.count("publications", in: "2024") == 1)
    #expect(
      try unit.count("partners", by: "category", in: "2024") == [
        "UN organizations and programmes": 2,
        "Government entities": 5,
        "Academic and research organizations": 11,
        "Private sector": 4,
        "Non-governmental organizations": 13,
        "Media": 2,
      ])
  }

  @Test func theFeatureIsAnImpactStory() async throws {
    let unit = try await UnitContent(plugin)
    let fragments = try unit.contribution(of: ["features"], in: "2024").fragments
    #expect(fragments.map(\.title) == ["Impact story driving change"])
    #expect(fragments.first?.blocks.count == 1)
  }
}

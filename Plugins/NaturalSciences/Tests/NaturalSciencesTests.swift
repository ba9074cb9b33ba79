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

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 3)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 3)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(unit.content.profile.areas.count == 3)
    #expect(unit.content.profile.themes.count == 3)
    #expect(
      try unit.count("activities", by: "kind", in: "2024") == ["activity": 15, "flagship": 1])
    #expect(try unit.count("publications", in: "2024") == 2)
    #expect(
      try unit.count("partners", by: "category", in: "2024") == [
        "UN organizations and programmes": 14,
        "Government entities": 41,
        "Academic and research organizations": 43,
        "Private sector": 5,
        "Non-governmental organizations": 21,
        "Media": 6,
        "UNESCO Designated Sites in Collaboration": 5,
        "Individuals": 1,
      ])
  }
}

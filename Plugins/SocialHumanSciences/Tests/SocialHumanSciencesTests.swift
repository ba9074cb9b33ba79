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

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 3)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 4)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(unit.content.profile.areas.count == 4)
    #expect(unit.content.profile.themes.count == 3)
    #expect(try unit.count("activities", by: "kind", in: "2024") == ["activity": 6, "flagship": 1])
    #expect(try unit.count("publications", in: "2024") == 0)
    #expect(
      try unit.count("partners", by: "category", in: "2024") == [
        "UN organizations and programmes": 8,
        "Academic and research organizations": 11,
        "Private sector": 6,
        "Non-governmental organizations": 4,
        "Individuals": 1,
      ])
  }
}

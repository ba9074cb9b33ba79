import SectorKit
import SectorKitTesting
import Testing
@testable import Culture

@Suite struct CultureTests {
  private let plugin = CulturePlugin()

  @Test func unitKeepsTheRules() async {
    let problems = await Conformance(plugin).problems
    #expect(problems == [])
  }

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 5)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 4)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(unit.content.profile.areas.count == 4)
    #expect(unit.content.profile.themes.count == 4)
    #expect(
      try unit.count("activities", by: "kind", in: "2024") == ["activity": 15, "flagship": 1])
    #expect(try unit.count("publications", in: "2024") == 6)
    #expect(
      try unit.count("partners", by: "category", in: "2024") == [
        "UN organizations and programmes": 2,
        "Government entities": 29,
        "Academic and research organizations": 15,
        "Private sector": 7,
        "Non-governmental organizations": 6,
        "Media": 7,
      ])
  }
}

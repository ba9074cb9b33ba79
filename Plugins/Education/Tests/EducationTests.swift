import SectorKit
import SectorKitTesting
import Testing
@testable import Education

@Suite struct EducationTests {
  private let plugin = EducationPlugin()

  @Test func unitKeepsTheRules() async {
    let problems = await Conformance(plugin).problems
    #expect(problems == [])
  }

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 5)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 3)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(unit.content.profile.areas.count == 6)
    #expect(unit.content.profile.themes.count == 6)
    #expect(try unit.count("activities", by: "kind", in: "2024") == ["activity": 8, "flagship": 1])
    #expect(try unit.count("publications", in: "2024") == 0)
    #expect(
      try unit.count("partners", by: "category", in: "2024") == [
        "UN organizations and programmes": 12,
        "Government entities": 7,
        "Academic and research organizations": 33,
        "Non-governmental organizations": 13,
      ])
  }

  @Test func chapterShowsEveryActivityOnce() async throws {
    let unit = try await UnitContent(plugin)
    let contribution = try unit.contribution(of: plugin.fragments.map(\.id), in: "2024")
    var anchors = AnchorList()
    for fragment in contribution.fragments { anchors.walk(fragment.blocks) }
    #expect(
      anchors.records.sorted() == contribution.records.activities.map(\.anchor).sorted())
    #expect(
      contribution.fragments.map(\.id) == [
        "motto", "about", "figures", "areas", "features", "highlights",
      ])
  }
}

private struct AnchorList: TreeVisitor {
  var records: [String] = []

  mutating func visit(_ block: Block) {
    guard case .group(let group) = block.kind, let anchor = group.anchor else { return }
    if group.role == .activity || group.role == .feature { records.append(anchor) }
  }
}

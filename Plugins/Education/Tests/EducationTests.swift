import BinderyTesting
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

  @Test(arguments: [("2021-03/2021-08", 5), ("2021-09/2021-12", 3)])
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
          kinds: ["activity": 8, "flagship": 1], areas: 6, themes: 6,
          publications: 0,
          partners: [
            "UN organizations and programmes": 12,
            "Government entities": 7,
            "Academic and research organizations": 33,
            "Non-governmental organizations": 13,
          ]))
  }

  @Test func chapterShowsEveryActivityOnce() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let request = try ContentFixture.request(
      content, period: "2024", fragments: plugin.fragments.map(\.id))
    let contribution = try plugin.contribution(for: request)
    var anchors = AnchorList()
    for fragment in contribution.fragments { anchors.walk(fragment.blocks) }
    #expect(
      anchors.records.sorted() == request.records.activities.map(\.anchor).sorted())
    #expect(
      contribution.fragments.map(\.id) == ["motto", "about", "areas", "features", "highlights"])
  }
}

private struct AnchorList: TreeVisitor {
  var records: [String] = []

  mutating func visit(_ block: Block) {
    guard case .group(let group) = block.kind, let anchor = group.anchor else { return }
    if group.role == .activity || group.role == .feature { records.append(anchor) }
  }
}

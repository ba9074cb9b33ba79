import BinderyTesting
import SectorKit
import Testing

@testable import Education

@Suite struct EducationTests {
  private let plugin = EducationPlugin()

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    let records = try #require(content).records
    let ordinary = records.activities.filter { $0.kind == "activity" }
    #expect(ordinary.count == 8)
    #expect(records.activities.filter { $0.kind == "flagship" }.count == 1)
    #expect(content?.profile.areas.count == 6)
  }

  @Test func partnersAreCountedByCategory() async throws {
    let (content, _) = await ContentFixture.shipped(plugin.description)
    let partners = try #require(content).records.partners
    let counts = Dictionary(grouping: partners, by: \.category).mapValues(\.count)
    #expect(
      counts == [
        "UN organizations and programmes": 12, "Government entities": 7,
        "Academic and research organizations": 33, "Non-governmental organizations": 13,
      ])
  }

  @Test func chapterShowsEveryActivityOnce() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let request = ContributionRequest(
      content: content, period: try DateSpan("2024"), fragments: plugin.fragments.map(\.id),
      words: .english,
      reporter: Reporter(sector: "education", diagnostics: DiagnosticCollector()))
    let contribution = try plugin.contribution(for: request)
    var anchors = AnchorList()
    for fragment in contribution.fragments { anchors.walk(fragment.blocks) }
    #expect(
      anchors.records.sorted() == content.records.activities.map(\.anchor).sorted())
    #expect(contribution.fragments.map(\.id) == ["about", "areas", "features", "highlights"])
  }
}

private struct AnchorList: TreeVisitor {
  var records: [String] = []

  mutating func visit(_ block: Block) {
    guard case .group(let group) = block.kind, let anchor = group.anchor else { return }
    if group.role == .activity || group.role == .feature { records.append(anchor) }
  }
}

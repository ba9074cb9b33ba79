import BinderyTesting
import SectorKit
import SectorKitTesting
import Testing
@testable import Office

@Suite struct OfficeTests {
  private let plugin = OfficePlugin()

  @Test func unitKeepsTheRules() async {
    let problems = await Conformance(plugin).problems
    #expect(problems == [])
  }

  @Test(arguments: [("2021-03/2021-08", 8), ("2021-09/2021-12", 5)])
  func activitiesOfTheNewslettersAreAllThere(period: String, count: Int) async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    #expect(content.records.selected(period: try DateSpan(period)).activities.count == count)
  }

  @Test func contentIsInOrder() async throws {
    let (content, diagnostics) = await ContentFixture.shipped(plugin.description)
    #expect(diagnostics.filter { $0.severity != .note }.isEmpty)
    #expect(content?.profile.id == plugin.description.id)
  }

  @Test func recordsAreAllThere() async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let records = content.records.selected(period: try DateSpan("2024"))
    #expect(records.milestones.count == 33)
    #expect(records.designations.map(\.items.count) == [4, 5, 2, 6, 5])
    #expect(records.publications.count == 3)
    let facts = Dictionary(grouping: records.facts, by: \.kind).mapValues(\.count)
    #expect(facts["membership"] == 5)
    #expect(facts["mechanism"] == 4)
    let networks = records.partners.filter { $0.group == "UNESCO networks" }
    #expect(
      Dictionary(grouping: networks, by: \.category).mapValues(\.count) == [
        "National Commissions": 5, "Category 2 centres": 25, "Chairs and UNITWIN networks": 57,
      ])
    let groups = Dictionary(grouping: records.partners, by: \.group).mapValues(\.count)
    #expect(groups["Inter-sectoral partnership"] == 8)
    #expect(groups["Sustainable tourism in Mongolia"] == 41)
  }

  @Test(arguments: [
    ("memberships", "Mongolia (1962)"), ("mechanisms", "UN Theme Group on Disability"),
    ("contact", "beijing@unesco.org"), ("inter-sectoral", "Umnugovi"),
    ("inter-agency", "165 members"),
  ])
  func ownFragmentsShowTheirRecords(id: String, words: String) async throws {
    let content = try #require(await ContentFixture.shipped(plugin.description).content)
    let request = try ContentFixture.request(
      content, period: "2024", fragments: [id])
    let fragments = try plugin.contribution(for: request).fragments
    #expect(fragments.map(\.id) == [id])
    var list = WordList()
    list.walk(fragments.flatMap(\.blocks))
    #expect(list.text.contains(words))
  }
}

private struct WordList: TreeVisitor {
  var text = ""

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .text(let run): text += run
    case .softBreak: text += " "
    default: break
    }
  }
}

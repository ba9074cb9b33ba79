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

  @Test func activitiesOfTheNewslettersAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("activities", in: "2021-03/2021-08") == 8)
    #expect(try unit.count("activities", in: "2021-09/2021-12") == 5)
  }

  @Test func recordsAreAllThere() async throws {
    let unit = try await UnitContent(plugin)
    #expect(try unit.count("milestones", in: "2024") == 33)
    #expect(
      try unit.records(DesignationList.self, in: "2024").map(\.items.count) == [4, 5, 2, 6, 5])
    #expect(try unit.count("publications", in: "2024") == 3)
    let facts = try unit.count("facts", by: "kind", in: "2024")
    #expect(facts["membership"] == 5)
    #expect(facts["mechanism"] == 4)
    let groups = try unit.count("partners", by: "group", in: "2024")
    #expect(groups["UNESCO networks"] == 87)
    #expect(groups["Inter-sectoral partnership"] == 8)
    // The report gives the stakeholders of the project in Mongolia a heading of their own.
    let stakeholders = groups.filter {
      $0.key.hasSuffix("for the Project Implementation and Consultation")
    }
    #expect(stakeholders.map(\.value) == [41])
    let categories = try unit.count("partners", by: "category", in: "2024")
    #expect(categories["National Commissions"] == 5)
    #expect(categories["Category 2 centres"] == 25)
    #expect(categories["Chairs and UNITWIN networks"] == 57)
  }

  @Test(arguments: [
    ("memberships", "Mongolia (1962)"), ("mechanisms", "UN Theme Group on Disability"),
    ("contact", "beijing@unesco.org"), ("inter-sectoral", "Umnugovi"),
    ("inter-agency", "165 members"),
  ])
  func ownFragmentsShowTheirRecords(id: String, words: String) async throws {
    let unit = try await UnitContent(plugin)
    let fragments = try unit.contribution(of: [id], in: "2024").fragments
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

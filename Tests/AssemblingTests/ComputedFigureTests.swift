import BinderyTesting
import Foundation
import Records
import Testing

@testable import Assembling

/// What can be counted needs no declaration, and is counted as on the page of key figures.
@Suite struct ComputedFigureTests {
  private static let files = [
    "Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Content/activities/a.md":
      "---\ntitle: A\ndates: 2024\ncountries: [Japan, Mongolia]\nparticipants: {count: 40, qualifier: over}\npartners: [Aid, Care]\n---\n",
    "Content/activities/b.md":
      "---\ntitle: B\ndates: 2024\ncountries: [Japan]\nparticipants: 2\nviewers: 7\n---\n",
    "Content/activities/c.md":
      "---\ntitle: C\ndates: 2024\nkind: flagship\nparticipants: 1000\ncountries: [China]\n---\n",
    "Content/publications.yaml": "- {title: Book, date: 2024}\n- {title: book, date: 2024-02}\n",
    "Content/partners.csv": "category,name,country\nNGO,Aid,Japan\n",
    "Content/designations.yaml":
      "- title: New\n  items: [{country: Japan, name: A}, {country: Japan, name: B}]\n",
    "Content/facts.yaml": "- {kind: a, title: B}\n",
    "Content/figures.yaml": "- {id: d, value: 3}\n",
  ]

  @Test(arguments: [
    ("activities", "2 activities"), ("participants", "over 42 participants"),
    ("online", "7 online participants"), ("countries", "2 countries"), ("partners", "2 partners"),
    ("publications", "1 publication"), ("designations", "2"), ("facts", "1"), ("milestones", "0"),
  ])
  func recordsAreCounted(name: String, text: String) async throws {
    let workspace = try TemporaryWorkspace(Self.files)
    let (content, _) = await ContentFixture.read(workspace)
    let records = try #require(content).records
    let computed = ComputedFigures(types: RecordKinds.standard.types)
    #expect(computed.amount(of: name, in: [records])?.text(.english) == text)
  }

  @Test func whatNoRecordStatesIsNoFigure() {
    let computed = ComputedFigures(types: RecordKinds.standard.types)
    #expect(computed.amount(of: "participants", in: [RecordSet()]) == nil)
    #expect(computed.amount(of: "figures", in: [RecordSet()]) == nil)
    #expect(computed.amount(of: "sites", in: [RecordSet()]) == nil)
  }

  /// The article lists every computed figure.
  @Test func allAreDocumented() throws {
    let article = try String(
      contentsOfFile: "\(Repository.location)/Sources/bindery/Documentation.docc/Figures.md",
      encoding: .utf8)
    for name in EditionFigures.computedNames {
      #expect(article.contains("| `culture.\(name)`, `all.\(name)` |"), "\(name)")
    }
    let rows = article.split(separator: "\n").filter { $0.hasPrefix("| `culture.") }
    #expect(rows.count == EditionFigures.computedNames.count)
  }
}

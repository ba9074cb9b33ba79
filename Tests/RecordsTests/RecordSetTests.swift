import BinderyTesting
import Document
import Findings
import Records
import Testing

/// Sets of records, and selections from them.
@Suite struct RecordSetTests {
  private static let files = [
    "Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Content/activities/spring.md": """
    ---
    title: Spring
    dates: 2024-04-02
    article: {title: News of spring, published: 2024-07-01}
    ---
    """,
    "Content/activities/summer.md": "---\ntitle: Summer\ndates: 2024-07\n---\n",
    "Content/activities/year.md": "---\ntitle: All year\ndates: 2024\n---\n",
    "Content/publications.yaml": """
    - {title: Dated, date: 2024-05, annotation: About *care*.}
    - {title: Undated}
    - {title: Old, date: 2020}
    """,
    "Content/partners.csv": "category,name,country,year\nUN,WHO,,\nNGO,Aid,Japan,2019/2023\n",
    "Content/milestones.yaml": "- {date: 1952, body: Founded.}\n",
    "Content/facts.yaml": "- {kind: contact, title: Address, body: Seoul}\n",
  ]

  private func records() async throws -> RecordSet {
    let workspace = try TemporaryWorkspace(Self.files)
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(diagnostics.isEmpty)
    return try #require(content?.records)
  }

  @Test func periodsFollowTheRulesOfTheKinds() async throws {
    let quarter = try await records().selected(period: try DateSpan("2024-Q2"))
    #expect(quarter.activities.map(\.id) == ["spring"])
    #expect(quarter.publications.map(\.title) == ["Dated"])
    #expect(quarter.partners.map(\.name) == ["WHO"])
    #expect(quarter.milestones.count == 1)
    #expect(quarter.facts.count == 1)
    let earlier = try await records().selected(period: try DateSpan("2023"))
    #expect(earlier.partners.map(\.name) == ["WHO", "Aid"])
    #expect(earlier.activities.isEmpty)
  }

  @Test func namedRecordsAreSelectedRegardlessOfTheirDate() async throws {
    let selected = try await records().selected(
      period: try DateSpan("2024-Q2"), only: ["summer", "year"])
    #expect(Set(selected.activities.map(\.id)) == ["summer", "year"])
    // Kinds without IDs follow the period.
    #expect(selected.publications.map(\.title) == ["Dated"])
  }

  @Test func indexesOfArticlesUseTheDateOfPublication() async throws {
    let records = try await records()
    func selected(_ period: String) throws -> [String] {
      records.selected(
        by: RecordSelection(period: try DateSpan(period), isOfArticles: true)
      ).activities.map(\.id)
    }
    #expect(try selected("2024-Q3") == ["spring"])
    #expect(try selected("2024-Q2") == [])
  }

  @Test func setsAreEqualWhenTheirRecordsAre() async throws {
    let workspace = try TemporaryWorkspace(Self.files)
    let first = try #require(await ContentFixture.read(workspace).content?.records)
    let second = try #require(await ContentFixture.read(workspace).content?.records)
    #expect(first == second)
    #expect(first.hashValue == second.hashValue)
    var changed = second
    changed.facts[0].title = "Telephone"
    #expect(first != changed)
    changed = second
    changed.milestones = []
    #expect(first != changed)
    #expect(changed[Milestone.self].isEmpty)
  }

  @Test func theTreesOfRecordsThatPluginsCanMakeAreAllThere() async throws {
    let texts = try await records().pluginTrees.flatMap(\.self).compactMap { block in
      if case .paragraph(let content) = block.kind { content.plainText } else { nil }
    }
    #expect(Set(texts) == ["About care.", "Founded.", "Seoul"])
  }
}

/// The table of kinds.
@Suite struct RecordKindsTests {
  @Test func namesAreTakenOnce() {
    let kinds = RecordKinds.standard.adding([Fact.self, Activity.self])
    #expect(kinds.types.count == RecordKinds.standard.types.count)
    #expect(kinds["facts"] == Fact.self)
    #expect(kinds["no-such-kind"] == nil)
  }

  @Test func everyKeyOfAKindIsDescribed() {
    for type in RecordKinds.standard.types {
      switch type.recordFile {
      case .documents(_, let keys), .list(_, let keys):
        #expect(Set(keys.map(\.name)).count == keys.count)
        #expect(keys.allSatisfy { $0.summary.hasSuffix(".") || $0.summary.hasSuffix("…") })
      case .table(_, let columns): #expect(columns.contains { $0.isRequired })
      }
      #expect(!type.example.isEmpty)
      #expect(type.keyFields.first == "sector")
      #expect(Set(type.layoutNames.keys).isSuperset(of: type.keyFields))
    }
  }
}

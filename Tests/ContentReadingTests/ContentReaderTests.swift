import BinderyTesting
import Findings
import Records
import Testing

@Suite struct ContentReaderTests {
  private static let sector = "id: health\ncode: HE\nname: Health\n"

  @Test func aProfileAndActivitiesAreEnough() async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector,
      "Content/activities/2024/forum.md": """
      ---
      title: Forum
      dates: 2024-02-26/2024-02-27
      participants: {count: 300, qualifier: nearly}
      viewers: {women: 39, men: 21}
      ---
      ## What happened

      People met.
      """,
    ])
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(diagnostics.isEmpty)
    let activity = try #require(content?.records.activities.first)
    #expect(activity.id == "forum")
    #expect(activity.anchor == "health-forum")
    #expect(activity.participants?.text(.english) == "nearly 300")
    #expect(activity.viewers?.text(.english) == "60 (39 women, 21 men)")
    guard case .heading(let heading) = activity.body.first?.kind else {
      Issue.record("expected a heading")
      return
    }
    #expect(heading.level == 1)
    #expect(heading.anchor == "health-forum-what-happened")
    #expect(
      activity.body.first?.place
        == Place(
          path: "Content/activities/2024/forum.md", line: 7, column: 1))
  }

  @Test func aCaptionKeepsTheLanguagesOfItsWords() async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector,
      "Content/activities/forum.md": """
      ---
      title: Forum
      dates: 2024
      photos:
        - caption: The guests (“[论坛](language:zh)”) [in](the hall)
        - caption: "[书](language:no_tag)"
      ---
      People met.
      """,
    ])
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.code.name) == ["language-tag"])
    #expect(diagnostics.first { $0.severity == .error }?.place?.line == 6)
    let photos = try #require(content?.records.activities.first?.photos)
    #expect(
      photos.map(\.captionContent) == [
        [.text("The guests (“"), .language("zh", [.text("论坛")]), .text("”) [in](the hall)")],
        [.text("书")],
      ])
    #expect(photos.map(\.caption) == ["The guests (“论坛”) [in](the hall)", "书"])
    #expect(photos.first?.figure.caption == photos.first?.captionContent)
  }

  @Test func activitiesAreOrderedByThemeDateTitleAndID() async throws {
    func activity(_ title: String, _ date: String, _ theme: String) -> String {
      "---\ntitle: \(title)\ndates: \(date)\ntheme: \(theme)\n---\nText.\n"
    }
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector
        + "themes:\n  - {id: z, title: First}\n  - {id: a, title: Second}\n",
      "Content/activities/1.md": activity("B", "2024-02", "a"),
      "Content/activities/2.md": activity("“Äpfel”", "2024-02", "z"),
      "Content/activities/3.md": activity("apfel", "2024-02", "z"),
      "Content/activities/4.md": activity("Late", "2024-03", "z"),
      "Content/activities/sub/5.md": activity("Early", "2024-01", "z"),
    ])
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(diagnostics.isEmpty)
    #expect(content?.records.activities.map(\.id) == ["5", "2", "3", "4", "1"])
  }

  @Test func jobsDoNotShow() async throws {
    var files = ["Content/sector.yaml": Self.sector]
    for number in 0..<200 {
      files["Content/activities/\(number).md"] =
        "---\ntitle: T\(number % 7)\ndates: 2024\n---\nA ~~b~~ https://c.org \(number)\n"
    }
    let workspace = try TemporaryWorkspace(files)
    let one = await ContentFixture.read(workspace, jobs: 1)
    let many = await ContentFixture.read(workspace, jobs: 8)
    #expect(one.content == many.content)
    #expect(one.content?.records.activities.count == 200)
  }

  @Test func partnersAreReadWithTheirLines() async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector,
      "Content/partners.csv": """
      category,name,country,year,note
      NGO,"A, ""B""
      and C",Japan,2023/2024,x

      UN,WHO,,,
      """,
    ])
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(diagnostics.map(\.code.name) == ["csv-cell-lines"])
    let partners = try #require(content).records.partners
    #expect(partners.map(\.name) == ["A, \"B\" and C", "WHO"])
    #expect(partners.map(\.place.line) == [2, 5])
    #expect(partners[0].year == (try DateSpan("2023/2024")))
  }

  @Test func recordsAreSelectedByPeriod() async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector,
      "Content/partners.csv": "category,name,country,year\nNGO,A,,2023\nNGO,B,,\n",
      "Content/activities/a.md": "---\ntitle: A\ndates: 2023-05\n---\n",
      "Content/activities/b.md": "---\ntitle: B\ndates: 2024\n---\n",
    ])
    let records = try #require(await ContentFixture.read(workspace).content).records
    let quarter = records.selected(period: try DateSpan("2023-Q2"))
    #expect(quarter.partners.map(\.name) == ["A", "B"])
    #expect(quarter.activities.map(\.id) == ["a"])
    let year = records.selected(period: try DateSpan("2024"))
    #expect(year.partners.map(\.name) == ["B"])
    #expect(year.activities.map(\.id) == ["b"])
    #expect(records.selected(period: nil).activities.count == 2)
    #expect(
      records.selected(period: try DateSpan("2024"), only: ["a"]).activities.map(\.id) == ["a"])
  }

  @Test(arguments: [
    ("forum.fr.md", false), ("forum.zh-Hans.md", false), ("forum.mon.md", false),
    ("forum.v2.md", true), ("st.petersburg.md", true), ("2024.05.md", true), ("forum.md", true),
  ])
  func translationsAreNotRecords(file: String, isRecord: Bool) async throws {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": Self.sector,
      "Content/activities/\(file)": "---\ntitle: Forum\ndates: 2024\n---\n",
    ])
    let (content, diagnostics) = await ContentFixture.read(workspace)
    #expect(content?.records.activities.count == (isRecord ? 1 : 0))
    #expect(diagnostics.map(\.code.name) == (isRecord ? [] : ["unread-translation"]))
    #expect(diagnostics.allSatisfy { $0.severity == .note })
  }
}

import BinderyTesting
import SectorKit
import Testing

/// A unit, a record or an edition changes only what it has a place in.
@Suite struct UnitsBesideEachOtherTests {
  private struct WaterPlugin: SectorPlugin {
    let description = SectorDescription(id: "water", folder: "Water")
  }

  private static let water = [
    "Plugins/Water/Content/sector.yaml": "id: water\ncode: WA\nname: Water\n",
    "Plugins/Water/Content/activities/wells.md":
      "---\ntitle: Wells\ndates: 2024\nparticipants: 5\n---\n",
    "Plugins/Water/Content/partners.csv": "category,name,country\nUN,Wellmakers,\n",
  ]

  private func run(
    _ workspace: TemporaryWorkspace, _ arguments: String...
  ) async -> CommandRun {
    await CommandRun.of(
      arguments, in: workspace.location, plugins: [HealthPlugin(), WaterPlugin()])
  }

  private static let figures =
    SmallWorkspace.report.replacing("formats: [html, markdown, text]", with: "formats: [text]")
    + "\n  - title: Figures\n    collect: figures\n"

  @Test func aUnitThatAnEditionDoesNotNameChangesNothingInIt() async throws {
    let workspace = try SmallWorkspace.make(
      Self.water.merging(["Configs/report/report.yaml": Self.figures]) { $1 })
    #expect(await run(workspace, "build").status == 0)
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("1  activity\n"))
    #expect(text.contains("2  partners (each organization once)\n"))
    #expect(!text.contains("Water") && !text.contains("Wellmakers"))
  }

  @Test func collectionsTakeEveryUnitWhereTheySayOrWhereNoneIsNamed() async throws {
    let named = Self.figures.replacing(
      "collect: figures", with: "collect: figures\n    from: all")
    let unnamed = Self.figures.replacing("  - sector: health\n", with: "")
    for report in [named, unnamed] {
      let workspace = try SmallWorkspace.make(
        Self.water.merging(["Configs/report/report.yaml": report]) { $1 })
      let run = await run(workspace, "build")
      #expect(run.status == 0, "\(run.errors)")
      let text = try #require(workspace.text("build/report/report.txt"))
      #expect(text.contains("2  activities\n"))
      #expect(text.contains("5  participants (in 1 of 2 activities)\n"))
    }
  }

  @Test(arguments: [
    "title: Old\ndates: 2021-05-06\ncountry: China", "title: 'Old\ndates: 2021-05-06",
    "dates: [2021-05-06, 2021-05-07]", "title: Old\ndates: 2021-02-31",
    "title: Old\ndates:\n  - 2021-05-06\nplace: [a]",
  ])
  func aBrokenRecordBelongsToTheEditionsOfItsTime(keys: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/old.md": "---\n\(keys)\n---\nText.\n",
      "Configs/old/report.yaml": SmallWorkspace.report.replacing(
        "period: 2024", with: "period: 2021"
      ).replacing("foreword.md", with: "words.md"),
      "Configs/old/words.md": "Words.\n",
    ])
    let report = await run(workspace, "build", "report", "--strict")
    #expect(report.status == 0, "\(report.errors)")
    #expect(report.errors.isEmpty)
    let old = await run(workspace, "build", "old")
    #expect(old.status == 1)
    #expect(old.errors.contains("activities/old.md:"))
  }

  @Test func aBrokenRecordOfNoEditionIsANote() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/old.md":
        "---\ntitle: Old\ndates: 2021\ncountry: China\n---\n"
    ])
    let run = await run(workspace, "check", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("activities/old.md:4:1: note: "))
  }

  @Test func aBrokenRecordThatASectionListsBelongsToItsEdition() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/old.md":
        "---\ntitle: Old\ndates: 2021\ncountry: China\n---\n",
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "- sector: health", with: "- sector: health\n    only: [forum, old]"),
    ])
    #expect(await run(workspace, "build").status > 0)
  }

  @Test func publicationsWithoutADateBelongToNoPeriod() async throws {
    let sections = "\n  - title: Publications\n    collect: publications\n"
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/publications.yaml":
        "- title: Undated words\n- title: Dated words\n  date: 2024-03\n",
      "Configs/report/report.yaml": SmallWorkspace.report + sections,
    ])
    let run = await run(workspace, "build", "--strict")
    #expect(run.status == 0)
    #expect(run.errors.contains("publications.yaml:1:3: note: "))
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("Dated words") && !text.contains("Undated words"))
  }

  @Test(arguments: ["  - sector: health\n", "  - title: All\n    collect: activities\n"])
  func recordsComeInTheOrderInWhichASectionListsThem(section: String) async throws {
    func activity(_ title: String, _ date: String) -> String {
      "---\ntitle: \(title)\ndates: \(date)\n---\n"
    }
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/a.md": activity("First", "2024-01-01"),
      "Plugins/Health/Content/activities/b.md": activity("Second", "2024-02-01"),
      "Plugins/Health/Content/activities/c.md": activity("Third", "2024-03-01"),
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "  - sector: health\n", with: section + "    only: [c, a, b]\n"),
    ])
    #expect(await run(workspace, "build").status == 0)
    let text = try #require(workspace.text("build/report/report.md"))
    let titles = text.matches(of: /#+ (First|Second|Third)/).map { String($0.output.1) }
    #expect(titles == ["Third", "First", "Second"])
  }

  @Test func sectionsThatCollectNothingLeaveNoHeadings() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report
        + "\n  - title: What came out\n    sections:\n"
        + "      - {title: Books, collect: publications}\n"
        + "      - {title: Honours, collect: designations}\n"
    ])
    let run = await run(workspace, "build", "--strict")
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("Partners"))
    #expect(!text.contains("What came out") && !text.contains("Books"))
    #expect(run.errors.components(separatedBy: "[empty-collection]").count == 3)
  }
}

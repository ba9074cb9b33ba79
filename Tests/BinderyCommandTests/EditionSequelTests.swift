import BinderyTesting
import Foundation
import Testing

/// Editions that `bindery new edition --from` derives from the previous one.
@Suite struct EditionSequelTests {
  private static let report = """
    # The third quarter of 2024 in news
    kind: newsletter
    title: "News of the third quarter of 2024"   # as on the web
    organization: Office
    edition: No. 7, Q3 2024
    period: 2024-Q3
    sent: 2024-10-07
    theme: plain
    formats: [html]
    web-url: https://example.org/2024/news-2024-q3.html
    sections:
      - title: What happened in 2024-Q3
        file: words.md
      - sector: health
        only: [forum]
    """

  private func workspace(_ report: String = Self.report, name: String = "news-2024-q3") throws
    -> TemporaryWorkspace
  {
    let workspace = try SmallWorkspace.make([
      "Configs/\(name)/report.yaml": report, "Configs/\(name)/words.md": "Words of 2024-Q3.\n",
    ])
    try workspace.write(Data([0xFF, 0, 0xD8]), to: "Configs/\(name)/photos/well.jpg")
    try workspace.write("", to: "Configs/\(name)/words.md~")
    return workspace
  }

  private func new(_ arguments: String..., in workspace: TemporaryWorkspace) async -> CommandRun {
    await CommandRun.of(
      ["new", "edition"] + arguments, in: workspace.location, plugins: [HealthPlugin()])
  }

  @Test func everythingThatNamesThePeriodMovesOn() async throws {
    let workspace = try workspace()
    let made = await new("--from", "news-2024-q3", in: workspace)
    #expect(made.status == 0, "\(made.errors)")
    #expect(
      workspace.text("Configs/news-2024-q4/report.yaml") == """
        # The third quarter of 2024 in news
        kind: newsletter
        title: "News of the fourth quarter of 2024"   # as on the web
        organization: Office
        edition: No. 7, Q4 2024
        period: 2024-Q4
        theme: plain
        formats: [html]
        web-url: https://example.org/2024/news-2024-q4.html
        sections:
          - title: What happened in 2024-Q4
            file: words.md
          - sector: health
            only: [forum]
        """)
    let files = workspace.files(under: "Configs/news-2024-q4")
    #expect(files.keys.sorted() == ["photos/well.jpg", "report.yaml", "words.md"])
    #expect(
      files["photos/well.jpg"] == workspace.files(under: "Configs/news-2024-q3")["photos/well.jpg"])
    #expect(made.output.contains("2024-Q3 → 2024-Q4"))
    #expect(made.output.contains("Configs/news-2024-q4/report.yaml:14: ‘only’"))
    #expect(made.output.contains("words.md: its words"))
    #expect(made.output.contains("bindery build news-2024-q4"))
    let build = await CommandRun.of(
      ["check", "news-2024-q4"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test(arguments: [
    (
      "annual-report-2024", "2024", "Annual Report 2024–25", "annual-report-2025",
      "Annual Report 2025–26"
    ),
    ("news-2024-4", "2024-Q4", "News 4/2024 of 12024", "news-2025-1", "News 1/2025 of 12024"),
    (
      "news-2021-1", "2021-03/2021-08", "March–August 2021", "news-2021-2",
      "September 2021 – February 2022"
    ),
    ("news-2024-12", "2024-12", "December 2024, in 2024", "news-2025-01", "January 2025, in 2025"),
    (
      "report-2023-2024", "2023/2024", "2023–2024 and 2023/2024", "report-2025-2026",
      "2025–2026 and 2025/2026"
    ),
    (
      "week-2024-02-19-2024-02-25", "2024-02-19/2024-02-25", "19–25 February 2024",
      "week-2024-02-26-2024-03-03", "26 February – 3 March 2024"
    ),
    (
      "q2-2024", "2024-Q2", "Water in Q2 2024 and 2024-Q20", "q3-2024",
      "Water in Q3 2024 and 2024-Q20"
    ),
  ])
  func eachFormOfAPeriodIsKnown(
    last: String, period: String, title: String, name: String, moved: String
  ) async throws {
    let report = Self.report.replacing("2024-Q3\nsent", with: "\(period)\nsent")
      .replacing("\"News of the third quarter of 2024\"   # as on the web", with: title)
    let workspace = try workspace(report, name: last)
    let made = await new("--from", last, in: workspace)
    #expect(made.status == 0, "\(made.errors)")
    let text = try #require(workspace.text("Configs/\(name)/report.yaml"), "\(made.output)")
    #expect(text.contains("title: \(moved)\n"), "\(text)")
  }

  @Test(arguments: [
    ("2024-Q3", "News of the third quarter", "News of the fourth quarter"),
    ("2024-Q4", "Fourth quarter and Q4", "First quarter and Q1"),
    ("2024-09", "September news", "October news"),
    ("2021-03/2021-08", "March–August", "September – February"),
    ("2024-Q3", "Marchers in Q33", "Marchers in Q33"),
    ("2024", "News of the year", "News of the year"),
  ])
  func periodsWithoutTheirYearAreKnown(period: String, title: String, moved: String) async throws {
    let report = Self.report.replacing("2024-Q3\nsent", with: "\(period)\nsent")
      .replacing("\"News of the third quarter of 2024\"   # as on the web", with: title)
    let workspace = try workspace(report)
    #expect(await new("next", "--from", "news-2024-q3", in: workspace).status == 0)
    let text = try #require(workspace.text("Configs/next/report.yaml"))
    #expect(text.contains("title: \(moved)\n"), "\(text)")
  }

  @Test(arguments: [
    ("2024-Q3", "Third edition of 2024", "Fourth edition of 2024"),
    ("2024-Q4", "The fourth edition of 2024", "The first edition of 2025"),
    ("2024-03/2024-08", "First edition of 2024", "Second edition of 2024"),
    ("2024-Q3", "Third edition", "Third edition"),
  ])
  func editionsOfAYearAreCounted(period: String, edition: String, moved: String) async throws {
    let report = Self.report.replacing("2024-Q3\nsent", with: "\(period)\nsent")
      .replacing("No. 7, Q3 2024", with: edition)
    let workspace = try workspace(report)
    let made = await new("next", "--from", "news-2024-q3", in: workspace)
    #expect(made.status == 0)
    let text = try #require(workspace.text("Configs/next/report.yaml"))
    #expect(text.contains("edition: \(moved)\n"), "\(text)")
    #expect(made.output.contains("‘edition"))
  }

  @Test func frenchPeriodsAreKnown() async throws {
    let workspace = try workspace(
      Self.report.replacing("theme:", with: "language: fr\ntheme:").replacing(
        "\"News of the third quarter of 2024\"   # as on the web",
        with: "Lettre du troisième trimestre 2024"))
    #expect(await new("--from", "news-2024-q3", in: workspace).status == 0)
    let text = try #require(workspace.text("Configs/news-2024-q4/report.yaml"))
    #expect(text.contains("title: Lettre du quatrième trimestre 2024\n"))
  }

  @Test func nameAndPeriodMayBeOthers() async throws {
    let workspace = try workspace()
    let made = await new("spring", "--from", "news-2024-q3", "--period", "2025-03", in: workspace)
    #expect(made.status == 0, "\(made.errors)")
    let text = try #require(workspace.text("Configs/spring/report.yaml"))
    #expect(text.contains("title: \"News of the March 2025\""))
    #expect(text.contains("web-url: https://example.org/2025/spring.html"))
  }

  @Test func unsuitableEditionsHaveNoSequel() async throws {
    let workspace = try workspace(name: "news")
    let unnamed = await new("--from", "news", in: workspace)
    #expect(unnamed.status == 2)
    #expect(unnamed.errors.contains("bindery new edition NAME --from news"))
    let unknown = await new("x", "--from", "nws", in: workspace)
    #expect(unknown.errors.contains("‘news’"))
    let kind = await new("x", "--from", "news", "--kind", "brochure", in: workspace)
    #expect(kind.errors.contains("--kind"))
    try workspace.write("period: [", to: "Configs/news/report.yaml")
    let broken = await new("x", "--from", "news", in: workspace)
    #expect(broken.errors.contains("Configs/news/report.yaml:"))
    #expect(workspace.files(under: "Configs/x").isEmpty)
  }

  @Test func nothingIsOverwritten() async throws {
    let workspace = try workspace()
    #expect(await new("--from", "news-2024-q3", in: workspace).status == 0)
    try workspace.write("mine", to: "Configs/news-2024-q4/words.md")
    #expect(await new("--from", "news-2024-q3", in: workspace).status == 2)
    #expect(workspace.text("Configs/news-2024-q4/words.md") == "mine")
  }

  @Test func anEditionWithoutAPeriodIsCopiedUnchanged() async throws {
    let report =
      "kind: brochure\ntitle: About\norganization: O\ntheme: plain\nformats: [html]\n"
      + "sections: [{sector: health}]\n"
    let workspace = try workspace(report, name: "about")
    #expect(await new("other", "--from", "about", in: workspace).status == 0)
    #expect(workspace.text("Configs/other/report.yaml") == report)
  }
}

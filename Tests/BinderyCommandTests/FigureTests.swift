import BinderyTesting
import Foundation
import Testing

/// Checking, filling in, tracing and recording figures in the texts of a whole workspace.
@Suite struct FigureTests {
  func run(
    _ changes: [String: String] = [:], _ arguments: [String] = ["build", "--diagnostics", "json"]
  ) async throws -> (CommandRun, TemporaryWorkspace) {
    try await FigureWorkspace.run(changes, arguments)
  }

  // MARK: Output

  @Test func figuresAreTextInEveryFormat() async throws {
    let (run, workspace) = try await run()
    #expect(run.status == 0, "\(run.errors)")
    for ending in ["html", "md", "txt"] {
      let text = try #require(workspace.text("build/report/report.\(ending)"))
      #expect(!text.contains("figure:"), "\(ending)")
      #expect(text.contains("Training for 300 nurses in Seoul"), "\(ending)")
      #expect(text.contains("over 11,476 people"), "\(ending)")
      #expect(text.contains("300 nurses in one hall"), "\(ending)")
      #expect(text.contains("12.5 per cent"), "\(ending)")
      #expect(text.contains("one activity with 300 participants"), "\(ending)")
    }
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("over 11,000 <strong>people</strong>"))
    #expect(!page.contains("never published"))
  }

  @Test func figuresAreWrittenAsTheLanguageDoes() async throws {
    let report = SmallWorkspace.report.replacing("period: 2024", with: "period: 2024\nlanguage: fr")
    let (run, workspace) = try await run([
      "Configs/report/report.yaml": report,
      "Configs/report/foreword.md":
        "Nous avons atteint [](figure:health.reach), soit [12,5 %](figure:health.vaccinated).\n",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.md"))
    #expect(page.contains("Nous avons atteint plus de 11\u{202F}476 personnes, soit 12,5 %."))
  }

  @Test func aUnitOfMeasureAppearsOnce() async throws {
    let (run, workspace) = try await run([
      "Configs/report/foreword.md":
        "More than [](figure:health.reach) people, [](figure:health.nurses) Nurses and "
        + "[](figure:all.activities) activities.\n"
    ])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.md"))
    #expect(page.contains("More than 11,476 people, 300 Nurses and 1 activity activities."))
  }

  @Test func titlesOfEditionsAndSectionsAreFilledIn() async throws {
    let report = SmallWorkspace.report
      .replacing("title: Report", with: "title: \"[](figure:all.participants) in a year\"")
      .replacing("title: Foreword", with: "title: For [over 11,000 people](figure:health.reach)")
    let (run, workspace) = try await run(["Configs/report/report.yaml": report])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("<title>300 participants in a year</title>"))
    #expect(page.contains("id=\"for-over-11-000-people\""))
    #expect(page.contains("For over 11,000 people"))
  }

  @Test func figuresInTablesAndLayoutsAreText() async throws {
    let report =
      SmallWorkspace.report + """

          - title: Calendar
            collect: activities
            layout: calendar
        """
    let (run, workspace) = try await run([
      "Configs/report/report.yaml": report,
      "Templates/sections/calendar.md.mustache":
        "For [](figure:health.nurses):\n\n{{#records}}\n{{title}} on {{date}}: {{summary}}\n\n{{/records}}\n",
      "Plugins/Health/Content/partners.csv":
        "category,name,country\nUN,\"Fund for [300 nurses](figure:health.nurses)\",Japan\n",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("For 300 nurses:"))
    #expect(
      text.contains("Training for 300 nurses in Seoul on 6 May 2024: We trained three hundred"))
    #expect(text.contains("Fund for 300 nurses"))
  }

  // MARK: Findings

  @Test(
    arguments: [
      ("Configs/report/foreword.md", "We met [‸301 nurses](figure:health.nurses).\n", "300 nurses"),
      (
        "Plugins/Health/Content/publications.yaml",
        "- title: A book for [‸3,00 nurses](figure:health.nurses)\n  date: 2024\n", nil
      ),
      (
        "Plugins/Health/Content/facts.yaml",
        "- {kind: a, title: B, body: \"[‸31 nurses](figure:health.nurses) came.\"}\n", "300 nurses"
      ),
      (
        "Plugins/Health/Content/milestones.yaml",
        "- date: 2024\n  title: First\n  body: |\n    All of\n    [‸30 nurses](figure:health.nurses) came.\n",
        "300 nurses"
      ),
    ] as [(String, String, String?)])
  func aMismatchIsAnErrorWithBothPlaces(file: String, text: String, fixed: String?) async throws {
    let marked = MarkedText(text)
    let (run, _) = try await run([file: marked.text], ["check", "--diagnostics", "json"])
    #expect(run.status == 1)
    let finding = try #require(run.findings.first { $0.code == "figure-mismatch" }, "\(run.errors)")
    #expect(finding.path == file)
    #expect(finding.line == marked.mark?.line)
    #expect(finding.column == marked.mark?.column)
    #expect(finding.message.contains("300 nurses"))
    #expect(finding.replacement?.text == fixed)
    let (told, _) = try await self.run([file: marked.text], ["check"])
    #expect(told.errors.contains("Plugins/Health/Content/figures.yaml:14:3"), "\(told.errors)")
  }

  @Test func aMismatchOutsideTheEditionDoesNotHoldItUp() async throws {
    let (run, _) = try await run([
      "Plugins/Health/Content/activities/old.md":
        "---\ntitle: Old\ndates: 2021-05-06\n---\nFor [31 nurses](figure:health.nurses).\n"
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.first { $0.code == "figure-mismatch" }?.severity == "note")
  }

  @Test func aFigureOfAUnitThatTheEditionDoesNotShowIsKnown() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [markdown]
      sections:
        - {title: Foreword, file: foreword.md}
        - {title: Figures, collect: figures, from: [water], only: [health.nurses]}
      """,
      "Configs/report/foreword.md": "For [300 nurses](figure:health.nurses).\n",
      "Plugins/Health/Content/figures.yaml": "- {id: nurses, value: 300}\n",
      "Plugins/Water/Content/sector.yaml": "id: water\ncode: WA\nname: Water\n",
    ])
    let run = await CommandRun.of(
      ["build"], in: workspace.location, plugins: [HealthPlugin(), WaterPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.text("build/report/report.md")?.contains("For 300 nurses.") == true)
  }

  @Test(arguments: [[], ["--sector", "health"]])
  func sumsOverAllUnitsAreTheSameInAPart(arguments: [String]) async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report
        .replacing("- sector: health", with: "- sector: health\n  - sector: water"),
      "Plugins/Health/Content/activities/forum.md": """
      ---
      title: Forum on care
      dates: 2024-05-06
      participants: 300
      ---
      One of [two activities](figure:all.activities), with [](figure:all.participants) in all.
      """,
      "Plugins/Water/Content/sector.yaml": "id: water\ncode: WA\nname: Water\n",
      "Plugins/Water/Content/activities/rivers.md":
        "---\ntitle: Rivers\ndates: 2024-06-07\nparticipants: 200\n---\nIt rained.\n",
    ])
    let run = await CommandRun.of(
      ["build"] + arguments, in: workspace.location, plugins: [HealthPlugin(), WaterPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let name = arguments.isEmpty ? "report" : "report-health"
    let page = try #require(workspace.text("build/\(name)/\(name).md"))
    #expect(page.contains("One of two activities, with 500 participants in all."))
    #expect(page.contains("It rained.") == arguments.isEmpty)
  }

  @Test func linksOfFieldsAreNoFigures() async throws {
    let (run, _) = try await run([
      "Plugins/Health/Content/activities/forum.md": """
      ---
      title: Forum
      dates: 2024-05-06
      links: [{title: A, url: "figure:health.nurses"}]
      ---
      Text.
      """
    ])
    #expect(run.findings.contains { $0.code == "link-scheme" })
  }

  @Test func aMismatchInAnEditionIsCorrected() async throws {
    let facts = "Plugins/Health/Content/facts.yaml"
    let (run, workspace) = try await run(
      [
        "Configs/report/foreword.md":
          "[31 nurses](figure:health.nurses), [over 400](figure:health.nurses).\n",
        facts: "- {kind: a, title: \"For [9](figure:health.nurses)\"}\n",
      ], ["proofread", "report", "--fix"])
    #expect(run.status == 1)
    #expect(run.output.contains("2 replacements made"), "\(run.output)")
    // What is not sure is shown.
    #expect(run.errors.contains("‘over 400’ does not match the figure"), "\(run.errors)")
    #expect(
      workspace.text("Configs/report/foreword.md")
        == "[300 nurses](figure:health.nurses), [over 400](figure:health.nurses).\n")
    #expect(
      workspace.text(facts) == "- {kind: a, title: \"For [300](figure:health.nurses)\"}\n")
  }

  @Test func mailAndFeedsShowFiguresAsText() async throws {
    let health = "Plugins/Health/Content"
    let workspace = try GoldenWorkspace.make(
      """
      kind: newsletter
      title: "[](figure:all.participants) in a quarter"
      organization: Office at the Lake
      period: 2025-Q1
      theme: plain
      formats: [text, email]
      unsubscribe: mailto:office@example.org
      sections:
        - {sector: health, fragments: [features, highlights]}
      """,
      activities: [
        "course": """
        title: A course for [9 people](figure:health.trained)
        dates: 2025-02-03
        participants: 9
        article: {title: "[](figure:health.trained) learn", published: 2025-02-04, summary: "[Nine](figure:health.trained) came."}
        """
      ], body: "[Nine people](figure:health.trained) came, [](figure:health.trained) went.\n")
    try workspace.write(
      "- {id: trained, value: 9, unit: people}\n", to: "\(health)/figures.yaml")
    try workspace.write(
      """
      kind: articles
      title: News
      organization: Office at the Lake
      theme: plain
      formats: [html]
      web-url: https://example.org/news.html
      sections:
        - {title: All, collect: activities, from: [health]}
      """, to: "Configs/index/report.yaml")
    let run = await CommandRun.of(
      ["build"], in: workspace.location, plugins: GoldenWorkspace.plugins)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["news/news.txt", "news/news.eml", "news/news.email.html"] {
      let text = try #require(workspace.text("build/\(name)"))
      #expect(!text.contains("figure:"), "\(name)")
      #expect(text.contains("9 participants in a quarter"), "\(name)")
      #expect(text.contains("A course for 9 people"), "\(name)")
      #expect(text.contains("Nine people came, 9 people went."), "\(name)")
    }
    let feed = try #require(workspace.text("build/index/index.atom"))
    #expect(!feed.contains("figure:"))
    #expect(feed.contains("9 people learn"))
    #expect(feed.contains("Nine came."))
  }
}

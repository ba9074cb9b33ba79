import BinderyTesting
import Testing

/// What was not written for readers reaches none of them, in no format and no form.
@Suite struct PrivateWordsTests {
  @Test func commentsAreInNoFile() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": """
      kind: newsletter
      title: News
      organization: Office
      period: 2024
      theme: plain
      formats: [html, markdown, text, email]
      sender: office@example.org
      sections:
        - {title: Foreword, file: foreword.md, allow-html: true}
        - {title: Brief, collect: activities, form: brief}
        - sector: health
      """,
      "Configs/report/foreword.md": "<!-- SECRET\n\none -->\n\nDear <!-- SECRET --> readers,\n",
      "Plugins/Health/Content/activities/forum.md": """
      ---
      title: Forum on care
      dates: 2024-05-06
      ---
      <!-- SECRET --> People *met*. <!-- SECRET
      two --> They left.
      """,
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
    ])
    let run = await CommandRun.of(["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    for file in ["report.html", "report.md", "report.txt", "report.email.html"] {
      let text = try #require(workspace.text("build/report/\(file)"))
      #expect(text.contains("Dear readers"), "\(file)")
      #expect(!text.contains("SECRET") && !text.contains("-->"), "\(file)")
    }
    let brief = try #require(workspace.text("build/report/report.txt"))
    #expect(brief.contains("People met."))
    let mail = try #require(workspace.text("build/report/report.email.html"))
    #expect(mail.contains("Dear readers,"))
  }

  @Test func foldedTextsOfRecordsAreJoinedInEveryFormat() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": """
      ---
      title: 春季论坛
        在首尔举行
      dates: 2024-05-06
      ---
      我们**与伙伴**
      一起工作。
      """
    ])
    let run = await CommandRun.of(["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let pages = try ["report.html", "report.txt"].map {
      try #require(workspace.text("build/report/\($0)"))
    }
    for page in pages { #expect(page.contains("春季论坛在首尔举行")) }
    #expect(pages[0].contains("我们<strong>与伙伴</strong>一起工作。"))
    #expect(pages[1].contains("我们与伙伴一起工作。"))
  }

  @Test func sectionsWithoutLettersHaveNamesOfTheirOwn() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report(
        sections: """
            - {title: "🎉", file: foreword.md}
            - {title: "？！", file: foreword.md}
          """)
    ])
    let run = await CommandRun.of(["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("id=\"section\"") && page.contains("id=\"section-2\""))
  }
}

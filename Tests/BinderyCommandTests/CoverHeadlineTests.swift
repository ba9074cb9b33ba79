import BinderyTesting
import Testing

/// What an edition is about stands on its cover, and beside its subject in lists of mail.
@Suite struct CoverHeadlineTests {
  private func build(_ headline: String) async throws -> TemporaryWorkspace {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "title: Report\n", with: "title: Report\n\(headline)"
      ).replacing("[html, markdown, text]", with: "[html, email]"),
      "Templates/plain/page.html.mustache":
        "<h1>{{title}}</h1>{{#headline}}<p>{{headline}}</p>{{/headline}}{{{content}}}\n",
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
    ])
    let run = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  @Test func theEditorSaysIt() async throws {
    let workspace = try await build(
      "headline: \"A year of [](figure:health.activities) & more\"\n")
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(
      page.contains("<h1>Report</h1><p>A year of 1 activity &amp; more</p>"), "\(page.prefix(300))")
    let mail = try #require(workspace.text("build/report/report.email.html"))
    #expect(mail.contains("<div>A year of 1 activity &amp; more</div>"))
  }

  @Test func withoutItTheFirstSentenceStandsBesideTheSubject() async throws {
    let workspace = try await build("")
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("<h1>Report</h1><nav"), "\(page.prefix(300))")
    let mail = try #require(workspace.text("build/report/report.email.html"))
    #expect(mail.contains("<div>Dear readers.</div>"))
  }
}

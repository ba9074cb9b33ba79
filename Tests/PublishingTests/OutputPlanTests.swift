import Document
import Findings
import Publishing
import Testing
import Writers

/// The formats of an edition declare what they need and which files they produce.
@Suite struct OutputPlanTests {
  private func paths(of edition: PublishedEdition) async -> [String] {
    await edition.outputPlan().files(
      of: ComposedEdition(
        assembly: edition.assembly, outline: Outline(edition.assembly, jobs: 1), articles: [])
    ).map(\.path)
  }

  @Test func filesAreInTheOrderOfTheFormats() async throws {
    let edition = try PublishedEdition(formats: "text, html, markdown")
    #expect(await paths(of: edition) == ["news.txt", "news.html", "news.md"])
    #expect(edition.diagnostics.ordered.isEmpty)
  }

  @Test func messagesFollowPagesAndTheFeedFollowsThem() async throws {
    let edition = try PublishedEdition(
      formats: "email, html", kind: "articles", keys: "sender: a@example.org")
    #expect(
      await paths(of: edition) == ["news.html", "news.email.html", "news.eml", "news.atom"])
  }

  @Test func onlyArticlesHaveAFeed() async throws {
    let edition = try PublishedEdition(formats: "html")
    #expect(await paths(of: edition) == ["news.html"])
    _ = await edition.publish()
    #expect(edition.workspace.text("build/news/news.html") == "<p>News &amp; views </p>")
    let articles = try PublishedEdition(formats: "html", kind: "articles")
    _ = await articles.publish()
    #expect(
      articles.workspace.text("build/news/news.html") == "<p>News &amp; views news.atom</p>")
  }

  @Test func eachFormatNamesItsTemplates() throws {
    #expect(
      OutputFormats.standard.all.map(\.pageTemplates) == [
        ["page.html.mustache"], ["page.md.mustache"], ["page.txt.mustache"],
        ["page.email.html.mustache"], ["page.typ.mustache"], [], [], [],
      ])
    #expect(
      OutputFormats.standard.names == [
        "html", "markdown", "text", "email", "pdf", "docx", "odt", "epub",
      ])
    #expect(OutputFormats.standard.engines.map(\.engine.name) == ["Typst", "Pandoc"])
    #expect(OutputFormats.standard["html"]?.name == "html")
    #expect(OutputFormats.standard["htlm"] == nil)
  }

  @Test func aFormatWithoutItsTemplateIsAnError() async throws {
    let edition = try PublishedEdition(formats: "html, text")
    try edition.workspace.remove("Templates/plain/page.txt.mustache")
    _ = await edition.outputPlan()
    #expect(edition.diagnostics.ordered.map(\.code.name) == ["file-missing"])
    #expect(edition.diagnostics.ordered.first?.place?.line == 6)
  }

  @Test func mailNeedsTheTemplateOfTextToo() async throws {
    let edition = try PublishedEdition(formats: "email", keys: "sender: a@example.org")
    try edition.workspace.remove("Templates/plain/page.txt.mustache")
    _ = await edition.outputPlan()
    #expect(edition.diagnostics.ordered.map(\.code.name) == ["file-missing"])
  }
}

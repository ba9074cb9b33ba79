import BinderyTesting
import Foundation
import Testing

/// Pictures of figures count what the figures count, and lead to what the edition shows.
@Suite struct FigurePictureTests {
  private static let head =
    "kind: annual-report\ntitle: Report\norganization: Office\nperiod: 2024\n"
    + "theme: plain\nformats: [html, markdown, text]\nsections:\n"

  private func build(
    _ sections: String, activities: Int = 0, page: String? = nil
  ) async throws -> TemporaryWorkspace {
    let workspace = try GoldenWorkspace.make(
      Self.head + sections,
      activities: Dictionary(
        uniqueKeysWithValues: (0..<activities).map { index in
          (
            "visit-\(index)",
            "title: Visit \(index)\ndates: 2024-0\(1 + index % 9)-1\(index % 10)\ncountries: [Japan]"
          )
        }))
    if let page { try workspace.write(page, to: "Templates/plain/page.html.mustache") }
    let run = await CommandRun.of(
      ["build", "news"], in: workspace.location,
      plugins: GoldenWorkspace.plugins)
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  private func count(_ text: String, _ part: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test func marksLeadToTheRecordsThatTheEditionShows() async throws {
    let figures = "  - {title: Figures, collect: figures, show: [year, tiles]}\n"
    let alone = try #require(
      try await build(figures, activities: 12).text("build/news/news.html"))
    #expect(!alone.contains("<a tabindex"))
    let whole = try #require(
      try await build(figures + "  - sector: health\n", activities: 12).text(
        "build/news/news.html"))
    for index in 0..<12 {
      #expect(count(whole, "<a tabindex=\"-1\" href=\"#health-visit-\(index)\">") == 1)
    }
    // The strip has as many marks as the tile counts activities.
    let total = try #require(
      whole.firstMatch(of: #/<dt>activities<\/dt><dd>(\d+)</#)?.output.1)
    let marks = try #require(
      whole.firstMatch(of: #/(?s)<ul class="marks">.*?<\/ul>/#)?.output)
    #expect(Int(total) == 13)
    #expect(count(String(marks), "<li>") == 13)
  }

  @Test func countriesHaveTheSumsOfTheirActivities() async throws {
    let text = try #require(
      try await build(
        "  - {title: Figures, collect: figures, from: [health], show: [countries]}\n",
        activities: 12
      ).text("build/news/news.txt"))
    #expect(text.contains("Sector  Japan  Mongolia\n"), "\(text)")
    #expect(text.contains("Health     12         1\n"), "\(text)")
  }

  @Test func registersKeepEveryPartnerInEveryFormat() async throws {
    let workspace = try await build(
      "  - {title: Partners, collect: partners, group-by: [sector, category, country]}\n")
    let names = [
      "World Health Organization", "Ministry of Health of Mongolia", "Clean Hands, Clean Water",
      "Clean Hands Society", "Diggers’ Union", "WHO",
    ]
    for file in ["news.html", "news.md", "news.txt"] {
      let output = try #require(workspace.text("build/news/\(file)"))
      for name in names { #expect(output.contains(name), "\(file): \(name)") }
    }
    let html = try #require(workspace.text("build/news/news.html"))
    #expect(html.contains("<dt>Mongolia</dt>") && !html.contains("<table"))
  }

  @Test(arguments: [(3, false), (12, true)])
  func coversAreDrawnFromActivitiesIfThereAreEnough(count: Int, isDrawn: Bool) async throws {
    let page = "{{#cover}}<header>{{{cover}}}</header>{{/cover}}\n{{{content}}}\n"
    let html = try #require(
      try await build("  - sector: health\n", activities: count, page: page).text(
        "build/news/news.html"))
    #expect(html.contains("<header><svg class=\"art\"") == isDrawn)
    #expect(self.count(html, "<circle") == (isDrawn ? 13 : 0))
  }

  @Test func chaptersOpenWithTheirOwnFigures() async throws {
    let workspace = try await build(
      "  - sector: health\n    fragments: [figures, highlights]\n", activities: 12)
    let text = try #require(workspace.text("build/news/news.txt"))
    #expect(text.contains("13  activities"), "\(text)")
    // Only where they are named.
    let other = try await build("  - sector: health\n", activities: 12)
    #expect(try #require(other.text("build/news/news.txt")).contains("13  activities") == false)
  }
}

import BinderyTesting
import Testing

/// A front page shows what is inside: chosen records, or the first of each chapter.
@Suite struct FrontPageTests {
  private func page(
    _ keys: String, kind: String = "newsletter", format: String = "markdown"
  ) async throws -> String {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": """
      kind: \(kind)
      title: News
      organization: Office
      period: 2024
      theme: plain
      formats: [html, markdown]
      \(keys)
      sections:
        - title: Foreword
          file: foreword.md
        - sector: health
      """,
      "Plugins/Health/Content/activities/first.md":
        "---\ntitle: First\ndates: 2024-05-01\n---\nOne opened. It went on.\n",
      "Plugins/Health/Content/activities/story.md":
        "---\ntitle: A [story](https://example.org)\nkind: story\ndates: 2024-05-03\nphotos: [{file: photos/a.png, alt: The team}]\n---\nTwo met. They spoke.\n",
      "Plugins/Health/Content/photos/a.png": DrawnPicture.dot,
    ])
    let run = await CommandRun.of(
      ["build", "report", "--format", format], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let name = format == "html" ? "report.html" : "report.md"
    return try #require(workspace.text("build/report/\(name)"))
  }

  @Test func aNewsletterChoosesItsFeatureAndTheFirstOfEachChapter() async throws {
    let text = try await page("")
    let front = try #require(text.components(separatedBy: "## Foreword").first)
    #expect(front.contains("## In this edition"))
    #expect(front.contains("(#health-story)"))
    #expect(front.contains("Two met."))
    #expect(!front.contains("They spoke."))
    // The same chapter has no second one.
    #expect(!front.contains("(#health-first)"))
  }

  @Test func chosenRecordsComeInTheirOrderTheFirstAsLead() async throws {
    let html = try await page("front: [health-first, health-story]", format: "html")
    let lead = try #require(html.firstRange(of: "<section class=\"lead\""))
    let teaser = try #require(html.firstRange(of: "<section class=\"teaser\""))
    #expect(lead.lowerBound < teaser.lowerBound)
    let between = html[lead.lowerBound..<teaser.lowerBound]
    #expect(between.contains("<a href=\"#health-first\">First</a>"))
    #expect(html[teaser.lowerBound...].contains("alt=\"The team\""))
    // The record itself keeps its anchor.
    #expect(html.components(separatedBy: "id=\"health-first\"").count == 2)
  }

  @Test func otherKindsAndEmptyListsHaveNone() async throws {
    #expect(try await !page("front: []").contains("In this edition"))
    #expect(try await !page("", kind: "annual-report").contains("In this edition"))
    #expect(
      try await page("front: [health-first]", kind: "annual-report").contains("In this edition"))
  }
}

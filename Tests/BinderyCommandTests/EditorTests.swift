import BinderyTesting
import Foundation
import Testing

/// Remarks and pictures in editors' own texts.
@Suite struct EditorTests {
  private func build(_ changes: [String: String?]) async throws -> TemporaryWorkspace {
    let workspace = try SmallWorkspace.make(
      changes.merging(["Templates/plain/page.email.html.mustache": SmallWorkspace.mail]) { a, _ in a
      })
    let report = SmallWorkspace.report.replacing("text]", with: "text, email]\nsender: a@b.example")
    try workspace.write(report, to: "Configs/report/report.yaml")
    let run = await CommandRun.of(
      ["build", "--strict"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  private static let outputs = [
    "report.html", "report.md", "report.txt", "report.email.html", "report.eml",
  ]

  @Test func remarksAreNotPublished() async throws {
    let workspace = try await build([
      "Configs/report/foreword.md": """
      <!-- SECRET: ask the director -->

      Dear readers, <!-- SECRET: all of them? --> we
      met.

      <!-- SECRET, over
      two lines,

      and a blank one -->

      - One <!-- SECRET -->
      - <!-- SECRET -->
      """,
      "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity
        + "\n\n<!-- SECRET: wait for the figures -->\n\nThe end.\n",
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\nabout: |\n  Care. <!-- SECRET -->\n",
    ])
    for name in Self.outputs {
      let text = try #require(workspace.text("build/report/\(name)"))
      #expect(!text.contains("SECRET"), "\(name)")
      #expect(!text.contains("<!--"), "\(name)")
      #expect(text.contains("met"), "\(name)")
    }
  }

  @Test func picturesHaveCaptionCreditAndWidth() async throws {
    let workspace = try await build([
      "Configs/report/foreword.md": """
      Dear readers.

      ![A hall](hall.png "The hall in *Seoul*"){credit="UNESCO/B. Bat" width=50%}
      """,
      "Configs/report/hall.png": DrawnPicture.wide,
      "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity
        + "\n\n![A pump](pump.png \"The pump\")\n",
      "Plugins/Health/Content/pump.png": DrawnPicture.dot,
    ])
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("<figure style=\"max-width: 50%\">\n<img src=\"assets/report/hall.png\""))
    #expect(page.contains("<figcaption>The hall in *Seoul* "))
    #expect(page.contains("UNESCO/B. Bat"))
    #expect(page.contains("<figure>\n<img src=\"assets/health/pump.png\""))
    let mail = try #require(workspace.text("build/report/report.email.html"))
    #expect(mail.contains("width=\"276\" alt=\"A hall\""))
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("[Photo: The hall in *Seoul* (UNESCO/B. Bat)]"))
    let markdown = try #require(workspace.text("build/report/report.md"))
    #expect(markdown.contains("(UNESCO/B. Bat)"))
    #expect(!markdown.contains("{"))
  }

  @Test func aPictureFromElsewhereIsALink() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "![A hall](https://a.example/b.jpg \"The hall\"){width=50%}\n"
    ])
    let run = await CommandRun.of(
      ["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.errors.contains("[remote-image]"))
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("<a href=\"https://a.example/b.jpg\">The hall</a>"))
    #expect(!page.contains("<img"))
  }
}

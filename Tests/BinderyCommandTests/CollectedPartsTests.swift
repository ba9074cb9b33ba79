import BinderyTesting
import Testing

/// What a section collects has parts that links lead to, also where a layout shows it.
@Suite struct CollectedPartsTests {
  private func page(layout: String?, _ changes: [String: String] = [:]) async throws -> String {
    var changes: [String: String?] = changes
    changes["Configs/report/report.yaml"] = SmallWorkspace.report(
      sections: """
          - title: Books
            collect: publications\(layout.map { "\n    layout: \($0)" } ?? "")
          - title: End
            file: foreword.md
        """)
    changes["Plugins/Health/Content/publications.yaml"] = """
      - {title: "Water: a guide", date: 2024-03}
      - {title: Air, date: 2024-04}
      - {title: air, date: 2024-05, annotation: Once more.}
      - {title: "…", date: 2024-06}
      """
    changes["Templates/sections/list.md.mustache"] = """
      All of them.

      {{#records}}
      ## {{title}}

      {{annotation}}

      ### More

      On request.

      {{/records}}
      """
    let workspace = try SmallWorkspace.make(changes)
    let run = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    return try #require(workspace.text("build/report/report.html"))
  }

  @Test(arguments: [nil, "list"])
  func eachHasTheNameThatItsTitleGivesIt(layout: String?) async throws {
    let html = try await page(layout: layout)
    let role = layout == nil ? "publications" : "entry"
    #expect(html.contains("<section class=\"\(role)\" id=\"books-water-a-guide\">\n<h3"))
    #expect(html.contains("<section class=\"\(role)\" id=\"books-air\">\n<h3"))
    // One name, one part; a title without letters gives none.
    #expect(html.components(separatedBy: "id=\"books-").count == (layout == nil ? 3 : 6))
    let nameless = html.components(separatedBy: "<section class=\"\(role)\">").count - 1
    #expect(nameless == (layout == nil ? 2 : 3))
  }

  @Test func headingsBelowThoseOfALayoutAreInTheirParts() async throws {
    let html = try await page(layout: "list")
    #expect(html.contains("<p>All of them.</p>\n<section class=\"entry\""))
    #expect(
      html.contains(
        "<section class=\"entry\" id=\"books-air-more\">\n<h4>More</h4>\n<p>On request.</p>"))
    #expect(html.components(separatedBy: "<h4>More</h4>").count == 5)
  }
}

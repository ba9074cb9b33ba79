import Foundation
import Testing

/// The links of the entries of a feed.
@Suite struct FeedTests {
  private func feed(_ url: String, size: Int = 2, sections: String? = nil) async throws -> String {
    var activities: [String: String] = [:]
    for number in 1...5 {
      activities["f\(number)"] = """
        ---
        title: Activity \(number)
        dates: 2024-0\(number)-01
        article: {title: Article \(number), published: 2024-0\(number)-15, summary: S.}
        ---
        Text.
        """
    }
    let edition = try await ShownEdition.build(
      "kind: articles\nformats: [html]\npage-size: \(size)\nweb-url: \(url)",
      sections: sections ?? "sections: [{title: Articles, collect: activities}]",
      activities: activities)
    #expect(edition.run.status == 0, "\(edition.run.errors)")
    for match in edition["report.atom"].matches(of: #/href="(?<page>[^"#]*)#(?<id>[^"]*)"/#) {
      let name = String(match.output.page.split(separator: "/").last ?? "")
      let file = name.hasPrefix("report-") ? name : "report.html"
      #expect(edition[file].contains("id=\"\(match.output.id)\""), "\(match.output.0)")
    }
    return edition["report.atom"]
  }

  @Test func entriesLeadToThePageThatHoldsThem() async throws {
    let feed = try await feed("https://example.org/articles/index.html")
    #expect(feed.contains("href=\"https://example.org/articles/index.html#health-f5\""))
    #expect(feed.contains("href=\"https://example.org/articles/report-2.html#health-f3\""))
    #expect(feed.contains("href=\"https://example.org/articles/report-3.html#health-f1\""))
    #expect(feed.contains("<id>https://example.org/articles/index.html#health-f1</id>"))
  }

  @Test(arguments: [
    ("https://example.org/a/index.html", "https://example.org/a/"),
    ("https://example.org", "https://example.org/"),
    ("https://example.org/a/", "https://example.org/a/"),
    ("https://example.org/a/b?c=d/e", "https://example.org/a/"),
  ])
  func theFeedNamesItself(url: String, folder: String) async throws {
    let feed = try await feed(url)
    #expect(
      feed.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(folder)report.atom\"/>"))
    #expect(feed.contains("href=\"\(folder)report-2.html#health-f3\""))
  }

  @Test func sectionsShareThePages() async throws {
    let feed = try await feed(
      "https://example.org/a/", size: 3,
      sections: """
        sections:
          - {title: New, collect: activities, only: [f4, f5]}
          - {title: Old, collect: activities, only: [f1, f2, f3]}
        """)
    #expect(feed.contains("href=\"https://example.org/a/#health-f4\""))
    #expect(feed.contains("report-2.html#"))
  }
}

import BinderyTesting
import Document
import Foundation
import Testing

/// Editions that share records with others: newsletters, indexes of articles, and mail.
@Suite struct NewsletterTests {
  /// A newsletter takes ten lines.
  private static let quarter = """
    kind: newsletter
    title: News of the second quarter
    organization: Office at the Lake
    period: 2024-Q2
    theme: plain
    formats: [html, markdown, text, email]
    unsubscribe: mailto:office@example.org
    sections:
      - {sector: water, fragments: [features, highlights]}
      - {sector: health, fragments: [features, highlights]}
    """

  private func build(_ workspace: TemporaryWorkspace) async -> CommandRun {
    await CommandRun.of(
      ["build", "news", "--strict"], in: workspace.location, plugins: GoldenWorkspace.plugins)
  }

  @Test func anyQuarterIsANewsletterInAllFormats() async throws {
    let workspace = try GoldenWorkspace.make(Self.quarter)
    let run = await build(workspace)
    #expect(run.status == 0, "\(run.errors)")
    for name in ["news.html", "news.md", "news.txt", "news.email.html", "news.eml"] {
      let text = try #require(workspace.text("build/news/\(name)"))
      #expect(text.contains("Water"))
    }
    let text = try #require(workspace.text("build/news/news.txt"))
    #expect(text.contains("May 2024"))
    #expect(!text.contains("September 2024"))
    #expect(text.contains("Second quarter of 2024"))
  }

  @Test func recordsAreSortedByADeclaredCollation() async throws {
    let countries = [
      "China", "Democratic People’s Republic of Korea", "Japan", "Mongolia", "Republic of Korea",
    ]
    let messages = countries.enumerated().map { index, country in
      let keys =
        "title: Message of \(country)\ndates: 2025-03-0\(index + 1)\ncountries: [\(country)]"
      return ("message-\(index)", keys)
    }
    let order = ["Mongolia", "Japan", "Republic of Korea"]
    let report = Self.quarter.components(separatedBy: "sections:")[0]
      .replacing("2024-Q2", with: "2025-Q1")
    let workspace = try GoldenWorkspace.make(
      report + """
        front: []
        sections:
          - title: Messages
            sector: health
            fragments: [highlights]
            sort: [country]
            collation: [\(order.joined(separator: ", "))]
        """, activities: Dictionary(uniqueKeysWithValues: messages))
    let run = await build(workspace)
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/news/news.md"))
    let found = text.split(separator: "\n").filter { $0.hasPrefix("#") }
      .compactMap { $0.components(separatedBy: "Message of ").dropFirst().first }
    #expect(found == order + countries.prefix(2))
  }

  @Test func articlesComeNewestFirstInPages() async throws {
    let published = [3, 10, 15, 17, 17, 23].enumerated().map { index, day in
      let article = "{title: Article \(index), published: 2025-12-\(day < 10 ? "0" : "")\(day)}"
      return ("article-\(index)", "title: Visit \(index)\ndates: 2025-11\narticle: \(article)")
    }
    let workspace = try GoldenWorkspace.make(
      """
      kind: articles
      title: Articles
      organization: Office
      period: 2025-12
      theme: plain
      formats: [html, text]
      page-size: 4
      sections: [{title: All, collect: activities}]
      """, activities: Dictionary(uniqueKeysWithValues: published))
    let run = await build(workspace)
    #expect(run.status == 0, "\(run.errors)")
    let first = try #require(workspace.text("build/news/news.html"))
    let second = try #require(workspace.text("build/news/news-2.html"))
    #expect(first.components(separatedBy: "<article").count == 5)
    #expect(second.components(separatedBy: "<article").count == 3)
    #expect(first.contains("<a href=\"news-2.html\">2</a>"))
    #expect(second.contains("<a href=\"news.html\">1</a>"))
    #expect(workspace.text("build/news/news-3.html") == nil)
    let text = try #require(workspace.text("build/news/news.txt"))
    let days = text.split(separator: "\n")
      .filter { $0.contains(" December 2025") && !$0.contains("(") }
      .compactMap { Int($0.prefix { $0 != " " }) }
    #expect(days == [23, 17, 17, 15, 10, 3])
    let feed = try #require(workspace.text("build/news/news.atom"))
    #expect(feed.components(separatedBy: "<entry>").count == 7)
  }

  @Test func mailThatIsTooLargeBecomesADigest() async throws {
    let visits = (1...60).map { ("visit-\($0)", "title: Visit \($0)\ndates: 2024-05-01") }
    let workspace = try GoldenWorkspace.make(
      Self.quarter.replacing("theme:", with: "web-url: https://example.org/news/2024.html\ntheme:"),
      activities: Dictionary(uniqueKeysWithValues: visits),
      body: String(repeating: "All of these words again and again. ", count: 60) + "\n")
    let run = await CommandRun.of(
      ["build", "news"], in: workspace.location, plugins: GoldenWorkspace.plugins)
    #expect(run.errors.contains("[mail-digest]"))
    let mail = try #require(workspace.text("build/news/news.email.html"))
    #expect(mail.utf8.count <= 102_400)
    #expect(mail.contains("https://example.org/news/2024.html#health-"))
    let page = try #require(workspace.text("build/news/news.html"))
    #expect(page.utf8.count > mail.utf8.count)
  }

  @Test func mailContainsNothingThatClientsDropOrFetch() async throws {
    let workspace = try GoldenWorkspace.make(Self.quarter)
    #expect(await build(workspace).status == 0)
    let mail = try #require(workspace.text("build/news/news.email.html"))
    let body = try #require(mail.components(separatedBy: "<body").last)
    for word in ["<script", "flex", "grid", "url(", "href=\"#", "var(", "<section", "rem;"] {
      #expect(!body.contains(word), "\(word)")
    }
    #expect(body.contains("role=\"presentation\""))
    #expect(body.contains("<div lang=\"en\" dir=\"ltr\""))
    #expect(body.contains("width=\"600\""))
  }

  @Test func messagesAreWellFormed() async throws {
    let workspace = try GoldenWorkspace.make(
      Self.quarter.replacing("mailto:office@example.org", with: "https://example.org/leave?a=b")
        .replacing("Office at the Lake", with: "Büro „Ö“ 北京")
        .replacing("theme:", with: "sender: news@example.org\ntheme:"))
    #expect(await build(workspace).status == 0)
    let message = try #require(workspace.text("build/news/news.eml"))
    let lines = message.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.contains("\n") })
    #expect(message.utf8.allSatisfy { $0 < 0x80 })
    #expect(lines.contains("List-Unsubscribe: <https://example.org/leave?a=b>"))
    #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
    #expect(lines.contains("Date: Sun, 30 Jun 2024 00:00:00 +0000"))
    #expect(lines.first?.hasPrefix("From: =?utf-8?Q?") == true)
    let plain = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: text/plain") })
    let html = try #require(lines.firstIndex { $0.hasPrefix("Content-Type: text/html") })
    #expect(plain < html)
    let again = try GoldenWorkspace.make(Self.quarter)
    let other = try GoldenWorkspace.make(Self.quarter)
    #expect(await build(again).status == 0)
    #expect(await build(other).status == 0)
    #expect(again.text("build/news/news.eml") == other.text("build/news/news.eml"))
  }

  /// The bytes of a one-pixel PNG.
  private static let pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

  /// Builds a newsletter with an editor's pictures.
  private func picturedMail(_ keys: String) async throws -> TemporaryWorkspace {
    let workspace = try GoldenWorkspace.make(
      """
      kind: newsletter
      title: News
      organization: Office
      period: 2024-Q3
      theme: plain
      formats: [html, text, email]
      \(keys)
      sections: [{title: Words, file: words.md}]
      """)
    try workspace.write(
      "Here ![a well](well.png) and there ![a pump](photos/pump.png), and ![a well](well.png).\n",
      to: "Configs/news/words.md")
    let pixel = try #require(Data(base64Encoded: Self.pixel))
    try workspace.write(pixel, to: "Configs/news/well.png")
    try workspace.write(pixel, to: "Configs/news/photos/pump.png")
    let run = await build(workspace)
    #expect(run.status == 0, "\(run.errors)")
    return workspace
  }

  @Test func picturesTravelWithAMessageThatIsNotOnTheWeb() async throws {
    let workspace = try await picturedMail("sender: a@b.example\nsent: 2024-10-07T09:00+08:00")
    let message = try #require(workspace.text("build/news/news.eml"))
    let ids = message.components(separatedBy: "\r\n").filter { $0.hasPrefix("Content-ID: ") }
      .map { String($0.dropFirst(13).dropLast()) }
    // The logo comes first, in the masthead.
    #expect(Set(ids).count == 3)
    #expect(ids.allSatisfy { $0.hasSuffix("@b.example") })
    let joined = message.replacing("=\r\n", with: "")
    #expect(joined.components(separatedBy: "=\"cid:").count == 1)  // quoted-printable says =3D
    #expect(ids.map { joined.components(separatedBy: "=3D\"cid:\($0)\"").count } == [2, 3, 2])
    #expect(message.contains("\r\n\(Self.pixel.prefix(76))\r\n"))
    #expect(message.contains("\r\nDate: Mon, 7 Oct 2024 09:00:00 +0800\r\n"))
    let preview = try #require(workspace.text("build/news/news.email.html"))
    #expect(preview.contains("src=\"assets/news/photos/pump.png\""))
    #expect(!preview.contains("cid:"))
    let again = try await picturedMail("sender: a@b.example\nsent: 2024-10-07T09:00+08:00")
    #expect(again.text("build/news/news.eml") == message)
  }

  @Test func picturesOfMailOnTheWebStayThere() async throws {
    let workspace = try await picturedMail(
      "sender: a@b.example\nweb-url: https://a.example/2024/")
    let message = try #require(workspace.text("build/news/news.eml"))
    // The logo has no file on the web, so the message includes it.
    #expect(message.components(separatedBy: "Content-ID").count == 2)
    #expect(message.contains("filename=\"logo.png\""))
    let preview = try #require(workspace.text("build/news/news.email.html"))
    #expect(preview.contains("src=\"https://a.example/2024/assets/news/well.png\""))
  }

  @Test func theTextOfMailNamesTheWebPageAndTheUnsubscribeAddress() async throws {
    let workspace = try await picturedMail(
      "unsubscribe: mailto:a@b.example?subject=end\nweb-url: https://a.example/2024/")
    let message = try #require(workspace.text("build/news/news.eml"))
    let plain = try #require(
      message.components(separatedBy: "Content-Type: text/html").first?
        .components(separatedBy: "\r\n\r\n").dropFirst(2).joined(separator: "\n\n"))
    #expect(plain.contains("Read this edition on the web: https://a.example/2024/"))
    #expect(plain.contains("mailto:a@b.example?subject=3Dend"))
    let french = try await picturedMail("unsubscribe: https://a.example/end\nlanguage: fr")
    #expect(
      french.text("build/news/news.eml")?.contains("=E2=80=AF: https://a.example/end") == true)
    let page = try #require(workspace.text("build/news/news.txt"))
    #expect(!page.contains("a@b.example"))
    #expect(!page.contains("Unsubscribe"))
  }
}

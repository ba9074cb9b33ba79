import BinderyTesting
import Foundation
import FuzzTargets
import Testing
#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever content and configurations contain leads to a finding at its place or to harmless
/// output.
@Suite struct HostileContentTests {
  static let activity = "Plugins/Health/Content/activities/forum.md"

  func run(
    _ workspace: TemporaryWorkspace, _ arguments: [String] = ["build", "--diagnostics", "json"]
  ) async -> CommandRun {
    await CommandRun.of(arguments, in: workspace.location, plugins: [HealthPlugin()])
  }

  // MARK: Markup

  /// What a hostile author would enter wherever text is allowed.
  private static let evil =
    "\\\"><script>alert(1)</script><img src=x onerror=alert(2)>{{title}}{{{content}}}&lt;b&gt;"

  /// A workspace in which every text is hostile, with an edition of a given kind.
  private func evilWorkspace(kind: String, formats: String) throws -> TemporaryWorkspace {
    let evil = Self.evil
    let plain = evil.replacing("\\\"", with: "\"")
    let cell = "\"" + plain.replacing("\"", with: "\"\"") + "\""
    let photo = "photos/\\\"><b onclick=a>.jpg"
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": """
      kind: \(kind)
      title: "\(evil)"
      organization: "\(evil)"
      edition: "\(evil)"
      period: 2024
      web-url: "https://a.example/?b=1&lt=2"
      sender: "a@b.example"
      unsubscribe: "https://a.example/'onload=a"
      theme: plain
      formats: [\(formats)]
      sections:
        - {title: "\(evil)", id: first, file: foreword.md}
        - {sector: health}
        - {title: Partners, collect: partners, group-by: [sector, category, country]}
        - {title: Publications, collect: publications}
        - {title: Milestones, collect: milestones}
        - {title: Figures, collect: figures}
        - {title: Facts, collect: facts}
        - {title: Lists, collect: designations}
        - {title: All, collect: activities, form: brief}
      """,
      "Configs/report/foreword.md": """
      \(plain) <svg onload=alert(3)> [a](<javascript:b>) ![c](<data:image/svg+xml,d>)

      <script>e</script>

      <javascript:f> <data:g> [h]: javascript:i

      | \(plain) |
      |---|
      | \(plain) |
      """,
      "Plugins/Health/Content/sector.yaml": """
      id: health
      code: "<i>"
      name: "\(evil)"
      motto: "\(evil)"
      headline: "\(evil)"
      about: "\(evil)"
      programmes: ["\(evil)"]
      areas: [{title: "\(evil)", items: ["\(evil)"]}]
      themes: [{id: care, title: "\(evil)", intro: "\(evil)"}]
      """,
      Self.activity: """
      ---
      title: "\(evil)"
      dates: 2024-05-06
      place: "\(evil)"
      countries: ["\(evil)"]
      theme: care
      participants: 40
      partners: ["\(evil)"]
      links: [{title: "\(evil)", url: "https://a.example/'onload=a"}]
      photos:
        - {file: "\(photo)", alt: "\(evil)", caption: "\(evil)", credit: "\(evil)"}
      summary: "\(evil)"
      article: {title: "\(evil)", type: "\(evil)", published: 2024-12-17, summary: "\(evil)"}
      ---
      ## \(plain)

      \(plain)
      """,
      "Plugins/Health/Content/photos/\"><b onclick=a>.jpg": DrawnPicture.dot,
      "Plugins/Health/Content/partners.csv": "category,name,country\n\(cell),\(cell),\(cell)\n",
      "Plugins/Health/Content/publications.yaml":
        "- {title: \"\(evil)\", annotation: \"\(evil)\", date: 2024-01-02}\n",
      "Plugins/Health/Content/milestones.yaml":
        "- {date: 2024, title: \"\(evil)\", body: \"\(evil)\"}\n",
      "Plugins/Health/Content/designations.yaml":
        "- {title: \"\(evil)\", items: [{country: \"\(evil)\", name: \"\(evil)\"}]}\n",
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
    ])
    return workspace
  }

  @Test(arguments: [
    ("annual-report", "html, markdown, text"), ("newsletter", "html, email, text"),
    ("articles", "html, text"),
  ])
  func noTextBecomesMarkup(kind: String, formats: String) async throws {
    let workspace = try evilWorkspace(kind: kind, formats: formats)
    // Links with forbidden schemes are errors, which would prevent publishing.
    let refused = await run(workspace)
    #expect(refused.status == 1, "\(refused.errors)")
    #expect(refused.findings.contains { $0.code == "link-scheme" })
    try workspace.write(
      "\(Self.evil.replacing("\\\"", with: "\""))\n", to: "Configs/report/foreword.md")
    let run = await run(workspace)
    #expect(run.status == 0, "\(run.errors)")
    let files = workspace.files(under: "build/report")
    for (path, data) in files where path.hasSuffix(".html") {
      let html = String(decoding: data, as: UTF8.self)
      #expect(MarkupCheck.fault(in: html) == nil, "\(path)")
      #expect(html.contains("&lt;script&gt;alert(1)"), "\(path)")
      #expect(html.contains("{{title}}"), "\(path)")
    }
    for (path, data) in files where path.hasSuffix(".atom") {
      let elements = try Self.elements(of: data)
      #expect(!elements.contains("script") && !elements.contains("img"), "\(path)")
    }
    if let mail = files["report.eml"] {
      // The headers end at the first empty line, and the author has added none.
      let head = String(decoding: mail, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
      let names = head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }
        .map { $0.prefix { $0 != ":" } }
      #expect(Set(names).count == names.count)
    }
    if kind == "annual-report" {
      let text = try #require(workspace.text("build/report/report.txt"))
      #expect(text.contains("<script>alert(1)</script>"))
    }
  }

  /// The names of the elements in a document.
  private static func elements(of xml: Data) throws -> Set<String> {
    final class Names: NSObject, XMLParserDelegate {
      var names: Set<String> = []
      func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
      ) { names.insert(name) }
    }
    let (parser, names) = (XMLParser(data: xml), Names())
    parser.delegate = names
    try #require(parser.parse())
    return names.names
  }

  // MARK: Links

  static let schemes = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,a", "vbscript:a",
    "file:///etc/passwd",
  ]

  @Test(arguments: schemes)
  func addressesOfOtherKindsAreRefusedWhereverTheyStand(_ address: String) async throws {
    let places: [(path: String, text: String, status: Int32)] = [
      ("Configs/report/foreword.md", "a\n\n[b](\(address))\n", 1),
      ("Configs/report/foreword.md", "a\n\n![b](\(address))\n", 1),
      ("Configs/report/foreword.md", "a\n\n<\(address)>\n", 1),
      ("Configs/report/foreword.md", "[b]\n\n[b]: \(address)\n", 1),
      (
        "Configs/report/report.yaml",
        SmallWorkspace.report.replacing(
          "period: 2024", with: "period: 2024\nweb-url: \"\(address)\""), 2
      ),
      (
        "Configs/report/report.yaml",
        SmallWorkspace.report.replacing(
          "period: 2024", with: "period: 2024\nunsubscribe: \"\(address)\""), 2
      ),
      (
        Self.activity,
        "---\ntitle: a\ndates: 2024\nlinks: [{title: b, url: \"\(address)\"}]\n---\nc\n", 1
      ),
      (Self.activity, "---\ntitle: a\ndates: 2024\nsummary: \"[b](\(address))\"\n---\nc\n", 1),
      (
        "Plugins/Health/Content/publications.yaml",
        "- {title: a, date: 2024-01-01, url: \"\(address)\"}\n", 1
      ),
    ]
    for (path, text, status) in places {
      let workspace = try SmallWorkspace.make([path: text])
      let run = await run(workspace)
      #expect(run.status == status, "\(text) \(run.errors)")
      let found = run.findings.filter { $0.severity == "error" }
      #expect(found.allSatisfy { $0.path == path && $0.line != nil }, "\(text) \(run.errors)")
      #expect(!workspace.contains("build/report"))
    }
  }

  @Test func photosStayInTheirFolder() async throws {
    for file in ["/etc/passwd", "../../../../etc/passwd", "javascript:a", "data:image/png,a"] {
      let workspace = try SmallWorkspace.make([
        Self.activity: "---\ntitle: a\ndates: 2024\nphotos: [{file: \"\(file)\", alt: b}]\n---\nc\n"
      ])
      let run = await run(workspace)
      #expect(run.findings.contains { $0.path == Self.activity && $0.line == 4 }, "\(run.errors)")
      #expect(!workspace.files(under: "build").keys.contains { $0.contains("passwd") })
    }
  }
}

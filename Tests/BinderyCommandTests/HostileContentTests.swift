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
  private static let activity = "Plugins/Health/Content/activities/forum.md"

  private func run(
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

  // MARK: Files

  @Test(arguments: [
    ("Plugins/Health/Content/sector.yaml", 1), (activity, 1),
    ("Plugins/Health/Content/partners.csv", 1), ("Plugins/Health/Content/publications.yaml", 1),
    ("Configs/report/foreword.md", 2), ("Configs/report/report.yaml", 2),
  ])
  func filesFromOutsideTheFolderAreRejected(path: String, status: Int) async throws {
    let secret = try TemporaryWorkspace(["secret": "title: secret\n"])
    let kinds: [(String, (String) throws -> Void, Set<String>)] = [
      ("link out", { try Self.link($0, to: "\(secret.location)/secret") }, ["file-outside"]),
      ("device", { try Self.link($0, to: "/dev/zero") }, ["file-outside"]),
      ("pipe", { #expect(mkfifo($0, 0o644) == 0) }, ["file-not-regular"]),
      (
        "folder",
        { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
        ["file-not-regular"]
      ),
      (
        "huge",
        { path in
          #expect(FileManager.default.createFile(atPath: path, contents: nil))
          #expect(truncate(path, 100 << 20) == 0)
        }, ["file-too-large"]
      ),
    ]
    for (name, make, codes) in kinds {
      let workspace = try SmallWorkspace.make([path: nil])
      try FileManager.default.createDirectory(
        atPath: "\(workspace.location)/Plugins/Health/Content/activities",
        withIntermediateDirectories: true)
      try make("\(workspace.location)/\(path)")
      let run = await run(workspace)
      // A folder inside the folder of activities is just a folder of activities.
      if name == "folder" && path == Self.activity { continue }
      #expect((1...status).contains(Int(run.status)), "\(name) \(run.errors)")
      let found = run.findings.filter { $0.severity == "error" }
      #expect(codes.isSuperset(of: found.map(\.code)) && !found.isEmpty, "\(name) \(run.errors)")
      #expect(!workspace.contains("build/report"))
    }
  }

  private static func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test func foldersThatAreLinksAreNotFollowed() async throws {
    let other = try TemporaryWorkspace(["a.md": "---\ntitle: Secret\ndates: 2024\n---\nb\n"])
    let workspace = try SmallWorkspace.make()
    try Self.link(
      "\(workspace.location)/Plugins/Health/Content/activities/more", to: other.location)
    let run = await run(workspace)
    #expect(run.status < 2)
    #expect(workspace.text("build/report/report.md")?.contains("Secret") != true)
  }

  // MARK: Encodings

  @Test(arguments: [
    (Data([0x61, 0x0A, 0x62, 0x00, 0x63]), "file-not-text", 2, 2),
    (Data([0x61, 0x0A, 0xC3, 0x28]), "file-not-text", 2, 1),
    (Data("a\n\nb \u{1B}[31mred".utf8), "file-not-text", 3, 3),
    (Data("a\n\nb \u{9B}31mred".utf8), "file-not-text", 3, 3),
    (Data([0xFF, 0xFE, 0x61, 0x00]), "file-not-text", 1, 1),
  ])
  func invalidTextIsReportedAtItsPlace(
    bytes: Data, code: String, line: Int, column: Int
  ) async throws {
    let workspace = try SmallWorkspace.make()
    try workspace.write(bytes, to: "Configs/report/foreword.md")
    let run = await run(workspace)
    #expect(run.status == 1)
    let found = try #require(run.findings.first { $0.code == code }, "\(run.errors)")
    #expect([found.line, found.column] == [line, column])
  }

  @Test func escapesBringInNothingThatAFileCouldNotHold() async throws {
    for escape in ["\\e[31m", "\\0", "\\x9b", "\\u202e", "\\x07"] {
      let workspace = try SmallWorkspace.make([
        Self.activity: "---\ntitle: a\nplace: \"b\(escape)\"\ndates: 2024\n---\nc\n"
      ])
      let run = await run(workspace)
      #expect(run.status == 1)
      let found = try #require(run.findings.first, "\(escape)")
      #expect(found.code == "yaml-bad-character")
      #expect([found.line, found.column] == [3, 8])
    }
  }

  @Test func directionsThatDeceiveAreWarnedOf() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "Dear\n\nreaders \u{202E}of all\n",
      Self.activity: "---\ntitle: a \u{2067}b\ndates: 2024\n---\nc\n",
      "Plugins/Health/Content/partners.csv":
        "category,name,country\nUN,\u{2067}منظمة\u{2069},\n",
    ])
    let run = await run(workspace)
    #expect(run.status == 0)
    let found = run.findings.filter { $0.code == "text-direction" }
    #expect(found.map(\.path) == ["Configs/report/foreword.md", Self.activity])
    #expect(found.map(\.line) == [3, 2])
    #expect(found.map(\.column) == [9, 10])
  }

  @Test func marksAndLineEndsOfOtherSystemsAreUnderstood() async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await run(workspace).status == 0)
    let expected = workspace.files(under: "build/report")
    for path in [
      Self.activity, "Configs/report/report.yaml", "Configs/report/foreword.md",
      "Plugins/Health/Content/sector.yaml", "Plugins/Health/Content/partners.csv",
    ] {
      let text = try #require(workspace.text(path))
      try workspace.write(
        "\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: path)
    }
    let second = await run(workspace)
    #expect(second.status == 0, "\(second.errors)")
    #expect(workspace.files(under: "build/report") == expected)
  }

  @Test func namesAndMessagesMoveNoCursor() async throws {
    let name = "a\u{1B}[31m\u{202E}b.md"
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/\(name)": "---\ntitel: a\n---\n"
    ])
    let run = await CommandRun.of(["check"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.errors.contains("a\\u{1B}[31m\\u{202E}b.md:2:1"), "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
  }

  // MARK: Shapes

  @Test(arguments: [
    ("alias bomb", "yaml-too-many-aliases"), ("flow", "yaml-too-deep"), ("block", "yaml-too-deep"),
    ("endless", "front-matter"), ("ragged", "csv"),
  ])
  func unboundedGrowthIsLimited(_ shape: String, _ code: String) async throws {
    var changes: [String: String?] = [:]
    switch shape {
    case "alias bomb":
      let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
      changes[Self.activity] =
        "---\na0: &a0 [x]\n" + levels.joined(separator: "\n") + "\n---\n"
    case "flow":
      changes[Self.activity] =
        "---\ntitle: " + String(repeating: "[", count: 10_000) + "\n---\n"
    case "block":
      changes[Self.activity] =
        "---\n" + (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "---\n"
    case "endless":
      changes[Self.activity] = "---\ntitle: a\n" + String(repeating: "b\n", count: 100_000)
    default:
      changes["Plugins/Health/Content/partners.csv"] =
        "category,name,country\n"
        + (0..<1000).map { String(repeating: "a,", count: $0 % 90) + "\n" }.joined()
    }
    let workspace = try SmallWorkspace.make(changes)
    let run = await run(workspace)
    #expect(run.status == 1, "\(run.errors.prefix(1000))")
    #expect(run.findings.contains { $0.code.hasPrefix(code) }, "\(run.errors.prefix(1000))")
    #expect(run.findings.allSatisfy { $0.severity != "error" || $0.line != nil })
    #expect(!workspace.contains("build/report"))
  }

  /// Inputs that are known to take Markdown parsers quadratic time, and deeply nested ones.
  static let pathological: [(String, @Sendable (Int) -> String)] = [
    ("strong in emphasis", { String(repeating: "*a **a ", count: $0) + "b" }),
    ("closers", { String(repeating: "a_ ", count: $0) }),
    ("mismatched", { String(repeating: "*a_ ", count: $0) }),
    ("brackets", { String(repeating: "[", count: $0) + "a" + String(repeating: "]", count: $0) }),
    ("openers", { String(repeating: "[ (](", count: $0) }),
    ("images", { String(repeating: "![[]()", count: $0) }),
    ("quotes", { String(repeating: "> ", count: $0) + "a" }),
    ("lists", { String(repeating: "- ", count: $0) + "a" }),
    ("backticks", { n in (0..<n / 50).map { "e" + String(repeating: "`", count: $0) }.joined() }),
    ("comments", { "</" + String(repeating: "<!--", count: $0) }),
    (
      "columns",
      { "|" + String(repeating: "x|", count: $0) + "\n|" + String(repeating: "-|", count: $0) }
    ),
    ("addresses", { String(repeating: "www.a.b ", count: $0) }),
    (
      "references",
      { n in
        (0..<n).map { "[\($0)]: /u\n" }.joined() + (0..<n).map { "[\($0)]" }.joined()
      }
    ),
    (
      "footnotes",
      { n in
        (0..<n).map { "[^\($0)]: u\n" }.joined() + (0..<n).map { "[^\($0)]" }.joined()
      }
    ),
    ("parentheses", { "[a](" + String(repeating: "(", count: $0) }),
    ("stars", { String(repeating: "*", count: $0) + "a" + String(repeating: "*", count: $0) }),
  ]

  @Test(arguments: pathological.indices)
  func pathologicalTextsAreReadOrRefused(_ index: Int) async throws {
    let text = Self.pathological[index].1(20_000)
    let workspace = try SmallWorkspace.make(["Configs/report/foreword.md": text])
    let run = await run(workspace)
    #expect([0, 1].contains(run.status), "\(run.errors.prefix(1000))")
    #expect((run.status == 1) == run.findings.contains { $0.severity == "error" })
    if let html = workspace.text("build/report/report.html") {
      #expect(MarkupCheck.fault(in: html) == nil)
    }
  }

  @Test func excessIsNamedAtItsLine() async throws {
    for (text, line) in [
      ("a\n\n" + String(repeating: "![b](c.jpg)\n", count: 1001), 1003),
      ("a\n\n|" + String(repeating: "b|", count: 300), 3),
      (String(repeating: "long line\n-|-\n", count: 200), 202),
      (String(repeating: "a\n<http://b", count: 1500), 1002),
      (
        "|" + String(repeating: "a|", count: 150) + "\n|" + String(repeating: "-|", count: 150)
          + "\n" + String(repeating: "|x|\n", count: 3000), 1318
      ),
      (
        "a\n\n[b]: /" + String(repeating: "c", count: 5000) + "\n\n"
          + String(repeating: "[b] ", count: 5000), 3
      ),
    ] {
      let workspace = try SmallWorkspace.make(["Configs/report/foreword.md": text])
      let run = await run(workspace)
      #expect(run.status == 1)
      let found = try #require(run.findings.first { $0.code == "markdown-too-intricate" })
      #expect(found.path == "Configs/report/foreword.md")
      #expect(found.line == line)
    }
  }

  // MARK: Names and numbers

  @Test(arguments: [
    ("language: \"en-\\r\\nBcc: x@y.example\"", "unknown-value"),
    ("language: \"en-\\\"><script>\"", "unknown-value"),
    ("sender: a@b..example", "mail-address"),
    ("page-size: 9223372036854775807", "wrong-type"),
  ])
  func valuesThatGoIntoHeadersAndSumsAreBounded(_ line: String, _ code: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": "kind: newsletter\n\(line)\n"
        + SmallWorkspace.report.replacing("kind: annual-report\n", with: "")
    ])
    let run = await run(workspace)
    #expect(run.status == 2, "\(run.errors)")
    let found = try #require(run.findings.first { $0.code == code }, "\(run.errors)")
    #expect(found.line == 2)
  }

  @Test func noLineEndOfAnAuthorsReachesAHeader() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report
        .replacing("html, markdown, text", with: "email")
        .replacing("organization: Office", with: "organization: \"ceo@b.example,\\r\\nBcc: x\"")
        .replacing(
          "title: Report", with: "title: \"a\\r\\nBcc: \(String(repeating: "x", count: 2000))\""
        )
        .replacing("period: 2024", with: "period: 2024\nsender: a@b.example"),
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
    ])
    let run = await run(workspace)
    #expect(run.status == 0, "\(run.errors)")
    let message = try #require(workspace.text("build/report/report.eml"))
    let head = message.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
    #expect(head.contains("From: \"ceo@b.example, Bcc: x\" <a@b.example>"))
    #expect(!head.contains { $0.hasPrefix("Bcc") })
    #expect(head.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test func numbersThatWouldOverflowAreRefused() async throws {
    for people in ["{women: 9223372036854775807, men: 1}", "9223372036854775807", "1e999"] {
      let workspace = try SmallWorkspace.make([
        Self.activity: "---\ntitle: a\ndates: 2024\nparticipants: \(people)\n---\nb\n"
      ])
      let run = await run(workspace)
      #expect(run.status == 1)
      #expect(run.findings.contains { $0.code == "wrong-type" && $0.line == 4 }, "\(run.errors)")
    }
  }

  @Test func editionsAreCalledByPlainNames() async throws {
    for name in ["javascript:alert(1)", "::error::x", "a b", "a#b", "-a", "a\u{1B}[31m"] {
      let workspace = try SmallWorkspace.make([
        "Configs/\(name)/report.yaml": SmallWorkspace.report,
        "Configs/\(name)/foreword.md": "a",
      ])
      let run = await run(workspace)
      #expect(run.status == 2)
      #expect(run.findings.map(\.code).contains("edition-name"))
      #expect(!run.output.contains("\n::") && !run.output.hasPrefix("::"))
      #expect(!run.output.contains("\u{1B}"))
      #expect(
        Set(workspace.files(under: "build").keys.map { $0.prefix { $0 != "/" } }) == ["report"])
    }
  }

  @Test func contentIsNotReachedThroughLinks() async throws {
    for (path, target) in [
      ("Plugins/Health/Content/activities", "activities"), ("Plugins/Health/Content", "."),
      ("Plugins/Health", ".."),
    ] {
      let other = try TemporaryWorkspace([
        "x/Content/sector.yaml": "id: health\ncode: S\nname: Secret\n",
        "x/Content/activities/a.md": "---\ntitle: Secret\ndates: 2024\n---\nb\n",
      ])
      let workspace = try SmallWorkspace.make()
      try workspace.remove(path)
      try Self.link("\(workspace.location)/\(path)", to: "\(other.location)/x/Content/\(target)")
      let run = await run(workspace)
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.findings.contains { $0.code == "file-outside" }, "\(run.errors)")
      #expect(!workspace.contains("build/report"))
    }
  }

  @Test func danglingLinksAreNotTakenForAbsence() async throws {
    for (path, status) in [
      ("Plugins/Health/Content/partners.csv", 1), ("Configs/report/report.yaml", 2),
    ] {
      let workspace = try SmallWorkspace.make([path: nil])
      try Self.link("\(workspace.location)/\(path)", to: "nowhere")
      let run = await run(workspace)
      #expect(Int(run.status) == status, "\(run.errors)")
      #expect(run.findings.contains { $0.code == "file-missing" && $0.path == path })
    }
  }

  @Test func findingsOfOneKindAreCountedBeyondWhatAPersonReads() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n"
        + (0..<1000).map { "key\($0): a\n" }.joined()
    ])
    let run = await run(workspace)
    #expect(run.status == 1)
    let found = run.findings.filter { $0.code == "unknown-key" }
    #expect(found.count == 201)
    #expect(found.last?.message == "and 800 more of this kind in this file")
  }

  @Test func longTextsAreNotRepeatedByAliases() async throws {
    let text = String(repeating: "word ", count: 40_000)
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/milestones.yaml": "- {title: &a \(text), date: 2024}\n"
        + String(repeating: "- {title: *a, date: 2024}\n", count: 300)
    ])
    let run = await run(workspace)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["yaml-too-many-aliases"], "\(run.errors.prefix(500))")
  }

  @Test func picturesAreFilesBeforeTheyArePublished() async throws {
    let workspace = try SmallWorkspace.make([
      Self.activity: "---\ntitle: a\ndates: 2024\nphotos: [{file: x.jpg, alt: b}]\n---\nc\n"
    ])
    #expect(mkfifo("\(workspace.location)/Plugins/Health/Content/x.jpg", 0o644) == 0)
    for command in ["check", "build"] {
      let run = await run(workspace, [command, "--diagnostics", "json"])
      #expect(run.status == 1)
      #expect(run.findings.map(\.code) == ["file-not-regular"])
      #expect(run.findings.first?.line == 4)
    }
  }

  /// What nobody sees is no title.
  @Test(arguments: ["\u{3164}", "\u{2800}", "\u{115F}\u{34F}", "\u{FE0F} \u{61C}"])
  func aTitleThatNobodySeesIsNone(_ title: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity.replacing(
        "Forum on care", with: "\"\(title)\"")
    ])
    let run = await run(workspace)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["missing-key"], "\(run.errors)")
  }

  @Test(arguments: ["%YAML 1.1\n%YAML 1.1", "%YAML 9.9", "%TAG ! tag:a:\n%TAG ! tag:a:", "%YAML x"])
  func linesForParsersAreNotTakenForTexts(_ lines: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/sector.yaml": "\(lines)\n---\nid: health\ncode: HE\nname: Health\n"
    ])
    let run = await run(workspace)
    #expect(run.status == 1)
    #expect(
      run.findings.map(\.message) == [
        "this line, which tells a parser how to read the text, is not understood"
      ], "\(run.errors)")
  }

  /// A person's slip is not blamed on the plugin.
  @Test func recordsThatClashAreNotOfThePlugin() async throws {
    let themed = SmallWorkspace.activity.replacing("place:", with: "theme: m\u{E9}dia\nplace:")
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": themed,
      "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\nthemes:\n"
        + "  - {id: m\u{E9}dia, title: A}\n  - {id: me\u{301}dia, title: B}\n",
    ])
    for name in ["caf\u{E9}.md", "cafe\u{301}.md"] {
      try workspace.write(
        SmallWorkspace.activity, toFileNamed: Array(name.utf8),
        in: "Plugins/Health/Content/activities")
    }
    let run = await run(workspace)
    #expect(run.status == 1)
    #expect(
      Set(run.findings.map(\.code)) == ["duplicate-id", "duplicate-theme", "duplicate-anchor"],
      "\(run.errors)")
    #expect(!run.findings.contains { $0.message.contains("plugin") }, "\(run.errors)")
  }

  @Test func aThemeAndARecordOfOneIdAreNotOfThePlugin() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity.replacing(
        "place:", with: "theme: forum\nplace:"),
      "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\nthemes:\n"
        + "  - {id: forum, title: A}\n",
    ])
    let run = await run(workspace)
    #expect(run.status == 1)
    #expect(
      run.findings.map(\.message) == ["links to ‘#health-forum’ could lead here or elsewhere"])
    #expect(run.findings.first?.path == "Plugins/Health/Content/activities/forum.md")
  }
}

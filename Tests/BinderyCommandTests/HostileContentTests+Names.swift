import BinderyTesting
import Foundation
import FuzzTargets
import Testing

/// Names and numbers that lead elsewhere or beyond all bounds.
extension HostileContentTests {
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

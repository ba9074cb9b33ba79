import BinderyTesting
import Foundation
import SectorKit
import SectorKitTesting
import Testing
@testable import bindery

/// What `bindery new` creates, and what it rejects.
@Suite struct ScaffoldTests {
  /// A workspace with the source files that register units, and the real templates.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace(["Configs/.keep": ""])
    for file in ["Package.swift", "Sources/bindery/Plugins.swift"] {
      let text = try String(contentsOfFile: "\(Repository.location)/\(file)", encoding: .utf8)
      try workspace.write(text, to: file)
    }
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/Templates",
      withDestinationPath: "\(Repository.location)/Templates")
    return workspace
  }

  private func run(
    _ arguments: [String], in workspace: TemporaryWorkspace,
    plugins: [any SectorPlugin] = bindery.plugins
  ) async -> CommandRun {
    await CommandRun.of(arguments, in: workspace.location, plugins: plugins)
  }

  private struct HarbourLightsPlugin: SectorPlugin {
    let description = SectorDescription(id: "harbour-lights", folder: "HarbourLights")
  }

  @Test func unitsAreEnteredWithoutChangingTheFilesForm() async throws {
    let workspace = try workspace()
    let made = await run(["new", "sector", "HarbourLights"], in: workspace)
    #expect(made.status == 0, "\(made.errors)")
    for (file, lines) in [
      ("Package.swift", ["  \"HarbourLights\","]),
      ("Sources/bindery/Plugins.swift", ["import HarbourLights", "  HarbourLightsPlugin(),"]),
    ] {
      let before = try String(contentsOfFile: "\(Repository.location)/\(file)", encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let after = try #require(workspace.text(file))
        .split(separator: "\n", omittingEmptySubsequences: false)
      let difference = after.difference(from: before)
      #expect(difference.removals.isEmpty)
      #expect(
        difference.insertions.compactMap { change -> String? in
          if case .insert(_, let line, _) = change { String(line) } else { nil }
        } == lines)
    }
    let plugin = HarbourLightsPlugin()
    #expect(await Conformance(plugin, workspace: workspace.location).problems == [])
  }

  @Test func newUnitsAppearInNewEditions() async throws {
    let workspace = try workspace()
    let plugins: [any SectorPlugin] = [HarbourLightsPlugin()]
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    for (kind, period) in [
      ("newsletter", "2025-Q1"), ("annual-report", "2025"), ("brochure", nil), ("articles", nil),
    ] {
      let arguments =
        ["new", "edition", "my-\(kind)", "--kind", kind] + (period.map { ["--period", $0] } ?? [])
      let made = await run(arguments, in: workspace, plugins: plugins)
      #expect(made.status == 0)
      #expect(made.output.contains("\nNext: bindery build my-\(kind)\n"))
    }
    let build = await run(["build", "--diagnostics", "json"], in: workspace, plugins: plugins)
    #expect(build.status == 0, "\(build.errors)")
    // What a person is to write is told, and nothing else.
    let told = build.findings.filter { $0.severity != "note" }
    #expect(Set(told.map(\.code)) == ["placeholder-text"], "\(build.errors)")
    let wanted = ["example.md", "sector.yaml", "foreword.md", "report.yaml"]
    for file in wanted { #expect(told.contains { $0.path?.hasSuffix(file) == true }, "\(file)") }
    let mail = try #require(workspace.text("build/my-newsletter/my-newsletter.eml"))
    #expect(mail.contains("An example of an activity"))
    let report = try #require(workspace.text("build/my-annual-report/my-annual-report.md"))
    #expect(report.contains("An example of an activity"))
  }

  @Test func recordsOfOneKindReachNewEditions() async throws {
    let workspace = try workspace()
    let plugins: [any SectorPlugin] = [HarbourLightsPlugin()]
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    let content = "Plugins/HarbourLights/Content"
    for (file, text) in [
      (
        "designations.yaml",
        "- title: New biosphere reserves\n  items:\n    - {country: Mongolia, name: Khar}\n"
      ),
      ("milestones.yaml", "- date: 1984\n  title: The first office\n"),
      ("publications.yaml", "- title: Water for all\n  date: 2025-02\n"),
      ("partners.csv", "category,name,country\nUN,WHO,\n"),
    ] {
      try workspace.write(text, to: "\(content)/\(file)")
    }
    let arguments = ["new", "edition", "a", "--kind", "annual-report", "--period", "2025"]
    #expect(await run(arguments, in: workspace, plugins: plugins).status == 0)
    let build = await run(["build"], in: workspace, plugins: plugins)
    #expect(build.status == 0, "\(build.errors)")
    let text = try #require(workspace.text("build/a/a.md"))
    for words in [
      "New designations", "New biosphere reserves", "Milestones", "The first office",
      "Publications", "Water for all", "Partners", "WHO",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func newActivitiesAreRead() async throws {
    let workspace = try workspace()
    let plugins: [any SectorPlugin] = [HarbourLightsPlugin()]
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    let arguments = [
      "new", "activity", "--sector", "harbour-lights", "Care: “why” \"and\" how", "--dates",
      "2025-03-14/2025-03-16",
    ]
    #expect(await run(arguments, in: workspace, plugins: plugins).status == 0)
    let listed = await run(
      ["list", "activities", "--format", "json"], in: workspace, plugins: plugins)
    #expect(listed.output.contains("Care: “why” \\\"and\\\" how"))
    #expect(await run(arguments, in: workspace, plugins: plugins).status == 2)
  }

  @Test(arguments: [
    ["new", "sector", "health"], ["new", "sector", "Harbour Lights"], ["new", "sector", "../X"],
    ["new", "sector", "Any"], ["new", "sector", "Culture"],
    ["new", "edition", "My Edition", "--kind", "brochure"],
    ["new", "edition", "../x", "--kind", "brochure"], ["new", "edition", "x", "--kind", "book"],
    ["new", "edition", "x", "--kind", "newsletter"],
    ["new", "edition", "x", "--kind", "newsletter", "--period", "soon"],
    ["new", "edition"], ["new", "edition", "x"], ["new", "edition", "--kind", "brochure"],
    ["new", "edition", "x", "--from", "y"],
    ["new", "activity", "--sector", "helth", "A", "--dates", "2025"],
    ["new", "activity", "--sector", "culture", "A", "--dates", "yesterday"],
  ])
  func invalidArgumentsAreRejected(arguments: [String]) async throws {
    let workspace = try workspace()
    let refused = await run(arguments, in: workspace)
    #expect(refused.status == 2)
    #expect(!refused.errors.isEmpty)
    let files = FileManager.default.enumerator(atPath: workspace.location)?.allObjects ?? []
    #expect(files.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") }.isEmpty)
  }

  @Test(arguments: [
    "a\u{1}b", "a\u{1B}[31m", "a\u{7F}", "a\u{85}b", "a\u{9B}b", "a\u{202E}b", "a\u{2066}b",
    "a\u{FFFE}", "a\u{FFFF}b", "a\u{2028}b", "a\nb", " ", "\u{200B}", "\u{3164}",
    "\u{2800}\u{FE0F} ",
    "\u{301}", "<!-- a -->",
  ])
  func titlesThatAreNotReadAreNotWritten(_ title: String) async throws {
    let workspace = try workspace()
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    let before = workspace.files(under: "")
    let refused = await run(
      ["new", "activity", "--sector", "harbour-lights", title, "--dates", "2025"], in: workspace,
      plugins: [HarbourLightsPlugin()])
    #expect(refused.status == 2, "\(refused.output)")
    #expect(workspace.files(under: "") == before)
  }

  @Test(arguments: [
    "Plugins/HarbourLights", "Plugins/HarbourLights/Content",
    "Plugins/HarbourLights/Content/activities",
    "Plugins/HarbourLights/Content/activities/2025",
  ])
  func linkedFoldersAreNotFollowed(_ path: String) async throws {
    let workspace = try workspace()
    let outside = try TemporaryWorkspace(["Content/activities/2025/kept.md": ""])
    let folder = URL(fileURLWithPath: "\(workspace.location)/\(path)")
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder, withDestinationURL: URL(fileURLWithPath: outside.location))
    let refused = await run(
      ["new", "activity", "--sector", "harbour-lights", "A visit", "--dates", "2025"],
      in: workspace, plugins: [HarbourLightsPlugin()])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("leads out of its folder"), "\(refused.errors)")
    #expect(outside.files(under: "").count == 1)
  }

  @Test func nothingIsOverwritten() async throws {
    let workspace = try workspace()
    let arguments = ["new", "edition", "news", "--kind", "brochure"]
    #expect(await run(arguments, in: workspace).status == 0)
    try workspace.write("mine", to: "Configs/news/foreword.md")
    let again = await run(arguments, in: workspace)
    #expect(again.status == 2)
    #expect(again.errors.contains("already"))
    #expect(workspace.text("Configs/news/foreword.md") == "mine")
  }

  /// Nothing is made that a check would refuse.
  @Test(arguments: [
    "\u{663}", "\u{130}", "\u{130}stanbul’da e\u{11F}itim",
    "\u{939}\u{93F}\u{928}\u{94D}\u{926}\u{940}",
    "\u{E01}\u{E48}\u{E32}", "Workshop \u{663}", "a\u{3164}b", "e\u{301}",
    "Heart \u{2764}\u{FE0F} health",
    "---", "!!!", "null", "~", "2024", "true", "# a", "- a", "[a]", "@a", "%YAML", "a: b", "a\\b",
    ".", "../x",
    "\u{1F600}", "a/b", "\u{5D0}\u{5B8}", "CON",
  ])
  func titlesThatAreWrittenAreRead(_ title: String) async throws {
    let workspace = try workspace()
    let plugins: [any SectorPlugin] = [HarbourLightsPlugin()]
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    let edition = ["new", "edition", "all", "--kind", "annual-report", "--period", "2025"]
    #expect(await run(edition, in: workspace, plugins: plugins).status == 0)
    let made = await run(
      ["new", "activity", "--sector", "harbour-lights", "--dates", "2025-03", "--", title],
      in: workspace, plugins: plugins)
    #expect(made.status == 0, "\(made.errors)")
    let check = await run(["check", "--diagnostics", "json"], in: workspace, plugins: plugins)
    #expect(check.status == 0, "\(check.errors)")
    #expect(!check.findings.contains { $0.severity == "error" }, "\(check.errors)")
    let listed = await run(
      ["list", "activities", "--period", "2025", "--format", "json"], in: workspace,
      plugins: plugins)
    struct Row: Decodable { var title: String }
    let titles = try JSONDecoder().decode([Row].self, from: Data(listed.output.utf8)).map(\.title)
    #expect(titles.contains(title), "\(listed.output)")
    let names = workspace.files(under: "Plugins/HarbourLights/Content/activities/2025").keys
    #expect(names.allSatisfy { !$0.unicodeScalars.contains("\u{3164}") })
  }

  @Test(arguments: [
    "null", "true", "no", "2024", "1e3", "0x1f", "nan", "report",
    String(repeating: "a", count: 100),
    String(repeating: "a", count: 101), "con", "-", "a-", "\u{663}", "\u{200B}",
  ])
  func editionsThatAreMadeAreRead(_ name: String) async throws {
    let workspace = try workspace()
    let made = await run(["new", "edition", "--kind", "brochure", "--", name], in: workspace)
    let check = await run(["check", "--diagnostics", "json"], in: workspace)
    if made.status == 0 {
      #expect(check.findings.allSatisfy { $0.severity != "error" }, "\(check.errors)")
      #expect(name.utf8.count <= 100)
    } else {
      #expect(made.status == 2)
      #expect(check.findings.map(\.code) == ["no-editions"])
    }
  }

  @Test func anEditionWithoutAThemeIsNotMade() async throws {
    let workspace = try SmallWorkspace.make()
    let before = workspace.files(under: "")
    let made = await run(["new", "edition", "fresh", "--kind", "brochure"], in: workspace)
    #expect(made.status == 2)
    #expect(made.errors.contains("which is not in Templates/; make it first"), "\(made.errors)")
    #expect(workspace.files(under: "") == before)
  }

  @Test func whyAFileCannotBeMadeIsSaid() async throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "Configs/fresh")
    let edition = await run(["new", "edition", "fresh", "--kind", "brochure"], in: workspace)
    #expect(edition.status == 2)
    #expect(
      edition.errors.contains(
        "‘Configs/fresh/report.yaml’ cannot be written: a file is where a folder is needed"),
      "\(edition.errors)")
    let long = await run(
      [
        "new", "activity", "--sector", "culture", "--dates", "2025",
        String(repeating: "long ", count: 80),
      ], in: workspace)
    #expect(long.status == 2)
    #expect(long.errors.contains(".md’ cannot be written: File name too long"), "\(long.errors)")
  }

  /// What happens every year has the same title every year.
  @Test func anActivityOfATakenNameGetsItsYear() async throws {
    let workspace = try workspace()
    let plugins: [any SectorPlugin] = [HarbourLightsPlugin()]
    #expect(await run(["new", "sector", "HarbourLights"], in: workspace, plugins: []).status == 0)
    let edition = ["new", "edition", "all", "--kind", "annual-report", "--period", "2025"]
    #expect(await run(edition, in: workspace, plugins: plugins).status == 0)
    let folder = "Plugins/HarbourLights/Content/activities"
    try workspace.write(
      "---\nid: other-forum\ntitle: A forum\ndates: 2023\n---\nWords.\n", to: "\(folder)/x.md")
    func make(_ title: String, _ dates: String) async -> CommandRun {
      await run(
        ["new", "activity", "--sector", "harbour-lights", title, "--dates", dates], in: workspace,
        plugins: plugins)
    }
    for (title, dates, file) in [
      ("Forum", "2024", "2024/forum"), ("Forum", "2025", "2025/forum-2025"),
      ("Other forum", "2025", "2025/other-forum-2025"), ("X", "2025", "2025/x-2025"),
    ] {
      let made = await make(title, dates)
      #expect(made.output == "made    \(folder)/\(file).md\n", "\(made.errors)")
    }
    let check = await run(["check", "--diagnostics", "json"], in: workspace, plugins: plugins)
    #expect(!check.findings.contains { $0.severity == "error" }, "\(check.errors)")
    for (title, dates) in [("Forum", "2024"), ("Forum", "2025-03")] {
      #expect(await make(title, dates).status == 2)
    }
  }
}

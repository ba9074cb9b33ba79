import BinderyTesting
import Foundation
import Testing

/// Files that cannot be read and folders that cannot be listed are reported rather than ignored.
@Suite struct UnreadableFolderTests {
  private func check(_ workspace: TemporaryWorkspace) async -> CommandRun {
    await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
  }

  // MARK: Style sheets

  @Test func aStyleSheetThatIsNotTextIsAnError() async throws {
    let workspace = try SmallWorkspace.make()
    try workspace.write(Data("a { color: red }\n\u{E9}".utf8), to: "Templates/plain/style.css")
    #expect(await check(workspace).status == 0)
    try workspace.write(
      Data("a { color: red }\n".utf8) + [0xFF], to: "Templates/plain/style.css")
    let run = await check(workspace)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["file-not-text"])
    #expect(run.findings.first?.path == "Templates/plain/style.css")
    #expect(run.findings.first?.line == 2)
  }

  @Test func aStyleSheetThatIsTooLargeIsAnError() async throws {
    let workspace = try SmallWorkspace.make([
      "Templates/plain/style.css": String(repeating: "a{}\n", count: (1 << 18) + 1)
    ])
    let run = await check(workspace)
    #expect(run.status == 2)
    #expect(run.findings.map(\.code) == ["file-too-large"])
  }

  @Test func aStyleSheetThatMayNotBeReadIsAnError() throws {
    let workspace = try SmallWorkspace.make(["Templates/plain/style.css": "a {}"])
    let user = try UnprivilegedUser(workspace)
    chmod("\(workspace.location)/Templates/plain/style.css", 0)
    let run = try user.run(["build", "--diagnostics", "json"])
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["file-unreadable"])
    #expect(!workspace.contains("build"))
  }

  @Test func aDanglingLinkAsStyleSheetIsAnError() async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await check(workspace).status == 0)  // having none is fine
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/Templates/plain/style.css", withDestinationPath: "gone.css")
    let run = await check(workspace)
    #expect(run.status == 2)
    #expect(run.findings.map(\.code) == ["file-missing"])
  }

  // MARK: Folders

  @Test func aWorkspaceWithoutEditionsIsAnError() async throws {
    let workspace = try SmallWorkspace.make(["Configs/report/report.yaml": nil])
    for command in ["build", "check"] {
      let run = await CommandRun.of(
        [command, "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
      #expect(run.status == 2)
      #expect(run.findings.map(\.code) == ["no-editions"])
      #expect(run.output == "")
    }
  }

  @Test(arguments: [
    ("Configs", "Configs"), ("Templates", "Templates"),
    ("Templates/sections", "Templates/sections"),
    ("Configs/report", "Configs/report/report.yaml"),
  ])
  func aFolderThatMayNotBeListedIsAnError(folder: String, path: String) throws {
    let workspace = try SmallWorkspace.make(["Templates/sections/cards.md.mustache": "a"])
    let user = try UnprivilegedUser(workspace)
    chmod("\(workspace.location)/\(folder)", 0)
    defer { chmod("\(workspace.location)/\(folder)", 0o755) }
    for arguments in [["build"], ["check"], ["check", "report"]] {
      let run = try user.run(arguments + ["--diagnostics", "json"])
      #expect(run.status == 2, "\(run.errors)")
      #expect(Set(run.findings.map(\.code)) == ["file-unreadable"], "\(run.errors)")
      #expect(run.findings.first?.path == path)
    }
    if folder == "Configs" {
      let run = try user.run(["list", "editions", "--diagnostics", "json"])
      #expect(run.status == 1)
      #expect(run.findings.map(\.code) == ["file-unreadable"])
    }
  }

  // MARK: Names

  @Test func aFolderOfAnIllegibleNameCostsNothingElse() async throws {
    let workspace = try SmallWorkspace.make()
    let files = ["report.yaml": SmallWorkspace.report, "foreword.md": "Dear others.\n"]
    try workspace.makeFolder(named: [0x72, 0xFF], in: "Configs", files)
    try workspace.makeFolder(named: [0xFE], in: "Configs", ["notes.md": "None of an edition."])
    try workspace.makeFolder(named: [0xFD], in: "Templates", ["page.md.mustache": "{{content}}"])
    try workspace.makeFolder(named: [0xFC], in: "Plugins/Health/Content", ["a": ""])
    func build(_ arguments: [String]) async -> CommandRun {
      await CommandRun.of(
        ["build", "--diagnostics", "json"] + arguments, in: workspace.location,
        plugins: [HealthPlugin()])
    }
    let notes = ["Plugins/Health/Content/\\xFC", "Templates/\\xFD"]
    let named = await build(["report"])
    #expect(named.status == 0, "\(named.errors)")
    #expect(named.findings.map(\.path) == notes, "\(named.errors)")
    #expect(named.findings.map(\.severity) == ["note", "note"])
    #expect(
      named.findings.allSatisfy { $0.message.hasSuffix("cannot be read: its name is not UTF-8") })
    try workspace.remove("build")
    let all = await build([])
    #expect(all.status == 2)
    #expect(workspace.contains("build/report/report.html"))
    #expect(all.findings.filter { $0.severity != "note" }.map(\.code) == ["edition-name"])
    #expect(
      all.findings.filter { $0.severity != "note" }.map(\.path) == ["Configs/r\\xFF/report.yaml"])
  }

  @Test func aRecordThatCannotBeReadCostsNothingElse() async throws {
    let workspace = try SmallWorkspace.make()
    let activities = "Plugins/Health/Content/activities"
    try workspace.write(
      SmallWorkspace.activity, toFileNamed: [0xFF, 0x2E, 0x6D, 0x64], in: activities)
    try workspace.write("titel: x", to: "\(activities)/z.md")
    let run = await check(workspace)
    #expect(run.status == 1)
    // The records beside it are read, and so is what is wrong with them.
    #expect(run.findings.map(\.code) == ["file-unreadable", "front-matter-missing"])
    #expect(run.findings.first?.path == "\(activities)/\\xFF.md")
  }

  @Test func aSubfolderThatMayNotBeListedCostsNothingElse() throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/2023/a.md": SmallWorkspace.activity,
      "Plugins/Health/Content/activities/z.md": "titel: x", "x/t.md": "The the cat.\n",
      "x/u/t.md": "The the dog.\n", "x/z.md": "A a cat.\n",
    ])
    let user = try UnprivilegedUser(workspace)
    let folders = ["Plugins/Health/Content/activities/2023", "x/u"]
    for folder in folders { chmod("\(workspace.location)/\(folder)", 0) }
    defer { for folder in folders { chmod("\(workspace.location)/\(folder)", 0o755) } }
    let run = try user.run(["check", "--diagnostics", "json"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["file-unreadable", "front-matter-missing"])
    #expect(run.findings.first?.path == folders[0])
    let read = try user.run(["proofread", "x", "--diagnostics", "json"])
    #expect(read.status == 2, "\(read.errors)")
    #expect(read.findings.map(\.path) == ["x/t.md", "x/u", "x/z.md"])
    #expect(read.findings.map(\.code) == ["doubled-word", "file-unreadable", "doubled-word"])
  }

  @Test func aTextOfAnIllegibleNameIsNamed() async throws {
    let workspace = try TemporaryWorkspace(["x/t.md": "The the cat.\n"])
    try workspace.write("The the dog.\n", toFileNamed: [0xE9, 0x2E, 0x6D, 0x64], in: "x")
    let run = await CommandRun.of(
      ["proofread", "x", "--diagnostics", "json"], in: workspace.location, plugins: [])
    #expect(run.status == 2)
    #expect(run.findings.map(\.path) == ["x/\\xE9.md", "x/t.md"])
  }

  @Test func anEditionWithAnIllegibleNameInItIsNotCopied() async throws {
    let workspace = try SmallWorkspace.make()
    try workspace.write("a", toFileNamed: [0xFF], in: "Configs/report")
    let run = await CommandRun.of(
      ["new", "edition", "report-2025", "--from", "report", "--period", "2025"],
      in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    #expect(run.errors.contains("‘Configs/report/\\xFF’ cannot be read: its name is not UTF-8"))
    #expect(!workspace.contains("Configs/report-2025"))
  }
}

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
}

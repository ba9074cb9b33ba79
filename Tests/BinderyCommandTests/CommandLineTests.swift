import BinderyTesting
import Foundation
import Testing

@Suite struct CommandLineTests {
  private func run(_ arguments: [String], in folder: String = "/") async -> CommandRun {
    await CommandRun.of(arguments, in: folder, plugins: [HealthPlugin()])
  }

  @Test(arguments: [
    ["bild"], ["build", "--formats", "html"], ["build", "--format", "htlm"], ["list", "editons"],
    ["list", "activities", "--period", "2024-05/2024-04"], ["render"], ["build", "--jobs", "0"],
    ["build", "--format", ""], ["build", "--format", ","], ["build", "--format", "html,,text"],
    ["build", "--format", "h tml"], ["build", "--output", ""],
    ["list", "editions", "--workspace", ""],
    ["build", "--jobs", "99999999999999999999"],
    ["build", "--workspace", "/nowhere"], ["check", "--diagnostics", "xml"],
  ])
  func usageErrorsGoToStandardError(arguments: [String]) async {
    let run = await run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["--generate-completion-script", "bash"]])
  func requestedHelpIsOutput(arguments: [String]) async {
    let run = await run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("bindery"))
  }

  @Test(arguments: [
    (["build", "--help"], "--strict"), (["help", "render"], "--allow-html"),
    (["list", "--help"], "--period"), ([], "SUBCOMMANDS"),
  ])
  func helpIsAboutTheCommandAskedFor(arguments: [String], words: String) async {
    let run = await run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test func theWorkspaceIsFoundUpwards() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["list", "editions"], in: workspace.location + "/Plugins/Health")
    #expect(run.output == "NAME\nreport\n")
    let named = await self.run(["list", "editions", "--workspace", workspace.location])
    #expect(named.output == run.output)
  }

  @Test func recordsAreListedByPeriod() async throws {
    let workspace = try SmallWorkspace.make()
    let table = await run(["list", "activities"], in: workspace.location)
    #expect(
      table.output == """
        SECTOR  ID     DATES       KIND      TITLE
        health  forum  6 May 2024  activity  Forum on care

        """)
    let none = await run(
      ["list", "activities", "--period", "2024-Q1", "--format", "json"], in: workspace.location)
    #expect(none.output.filter { !$0.isWhitespace } == "[]")
    let partners = await run(
      ["list", "partners", "--format", "json"], in: workspace.location)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(partners.output.utf8))
    #expect(rows.map { $0["name"] } == ["WHO", "Aid"])
  }

  @Test func renderNeedsNoWorkspace() async throws {
    let folder = try TemporaryWorkspace([
      "a.md": "---\n\n# A\n\n![i](x.png) <b>c</b> [d](odd:e)\n"
    ])
    let run = await run(["render", "a.md", "--allow-html"], in: folder.location)
    #expect(run.status == 0)
    #expect(
      run.output == """
        <hr />
        <h1>A</h1>
        <p><img src="x.png" alt="i" /> <b>c</b> <a href="odd:e">d</a></p>

        """)
    let text = await self.run(["render", "a.md", "--to", "text"], in: folder.location)
    #expect(text.status == 1)
    #expect(text.output.contains("<b>c</b> d"))
    #expect(text.errors.contains("a.md:5:22: error:"))
    #expect(await self.run(["render", "b.md"], in: folder.location).status == 2)
  }
}

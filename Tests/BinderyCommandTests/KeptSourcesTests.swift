import BinderyTesting
import Foundation
import Testing

/// A build replaces builds only; what people wrote stays.
@Suite struct KeptSourcesTests {
  private static func build(
    _ workspace: TemporaryWorkspace, _ arguments: [String]
  ) async -> CommandRun {
    await CommandRun.of(
      ["build"] + arguments + ["--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
  }

  /// Builds and expects every file to be as it was.
  private static func expectUntouched(
    _ workspace: TemporaryWorkspace, _ arguments: [String], status: Int32, code: String?
  ) async {
    let before = workspace.files(under: "")
    let run = await build(workspace, arguments)
    #expect(run.status == status, "\(arguments): \(run.errors)")
    if let code { #expect(run.findings.map(\.code) == [code], "\(arguments)") }
    #expect(workspace.files(under: "") == before, "\(arguments)")
  }

  @Test(arguments: [
    "Configs", "./Configs/", "Configs/report", "Configs/new", "Plugins", "Plugins/Health/Content",
    "Templates/plain", "nowhere/../Configs", "link",
  ])
  func sourcesAreNoPlaceForOutput(_ output: String) async throws {
    let workspace = try SmallWorkspace.make()
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/link", withDestinationPath: "Configs")
    await Self.expectUntouched(workspace, ["report", "--output", output], status: 2, code: nil)
  }

  @Test(arguments: ["Templates", "Plugins", "Configs"])
  func anEditionOfTheNameOfASourceReplacesNothing(_ name: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/\(name)/report.yaml": SmallWorkspace.report,
      "Configs/\(name)/foreword.md": "Dear readers.\n",
    ])
    await Self.expectUntouched(
      workspace, [name, "--output", "."], status: 1, code: "output-among-sources")
  }

  @Test func theWorkspaceItselfIsNotReplaced() async throws {
    let workspace = try SmallWorkspace.make()
    let name = URL(fileURLWithPath: workspace.location).lastPathComponent
    // Not even if somebody has made it look like a build.
    try workspace.write("{\n  \"edition\" : \"x\",\n  \"outputs\" : [\n", to: "manifest.json")
    try workspace.write(SmallWorkspace.report, to: "Configs/\(name)/report.yaml")
    try workspace.write("Dear readers.\n", to: "Configs/\(name)/foreword.md")
    await Self.expectUntouched(
      workspace, [name, "--output", ".."], status: 1, code: "output-among-sources")
  }

  @Test(arguments: [
    "out/report/minutes.md", "out/report/manifest.json", "out/report/.git/HEAD", "out/report",
  ])
  func whatNoBuildHasMadeIsKept(_ path: String) async throws {
    let workspace = try SmallWorkspace.make([path: #"{"name": "app"}"#])
    await Self.expectUntouched(
      workspace, ["--output", "out"], status: 1, code: "output-taken")
  }

  @Test func aManifestThatIsALinkSaysNothing() async throws {
    let workspace = try SmallWorkspace.make(["out/report/minutes.md": "Minutes"])
    #expect(await Self.build(workspace, []).status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/out/report/manifest.json",
      withDestinationPath: "../../build/report/manifest.json")
    await Self.expectUntouched(
      workspace, ["--output", "out"], status: 1, code: "output-taken")
  }

  /// A link is somebody's decision, whatever it leads to.
  @Test(arguments: ["../www/report", "../www/empty", "../nowhere"])
  func aLinkIsNotReplaced(_ target: String) async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await Self.build(workspace, ["--output", "www"]).status == 0)
    for folder in ["out", "www/empty"] {
      try FileManager.default.createDirectory(
        atPath: "\(workspace.location)/\(folder)", withIntermediateDirectories: true)
    }
    let link = "\(workspace.location)/out/report"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    await Self.expectUntouched(
      workspace, ["--output", "out"], status: 1, code: "output-taken")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    let message = await Self.build(workspace, ["--output", "out"]).findings.first?.message
    #expect(message == "‘report’ is not replaced: a symbolic link is in its place")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(workspace.location)/out") == ["report"]
    )
  }

  @Test func filesBesideTheOutputsAreTakenAlongAndNamed() async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await Self.build(workspace, []).status == 0)
    let own = ["a.md", "assets/b.md", "c/d/e.md", ".nojekyll"]
    for path in own { try workspace.write(path, to: "build/report/\(path)") }
    for arguments in [["--format", "html"], [], ["--strict"]] {
      let run = await Self.build(workspace, arguments)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.findings.map(\.code) == ["output-kept"])
      #expect(
        run.findings.first?.message
          == "‘report’ keeps files that no build has made: ‘.nojekyll’, ‘a.md’, ‘assets/b.md’ and 1 more"
      )
      for path in own { #expect(workspace.text("build/report/\(path)") == path) }
      // What another build has made is not theirs.
      #expect(workspace.contains("build/report/report.md") == (arguments != ["--format", "html"]))
    }
    for path in own { try workspace.remove("build/report/\(path)") }
    #expect(await Self.build(workspace, []).findings.isEmpty)
    #expect(await Self.build(workspace, ["--format", "text"]).findings.isEmpty)
  }

  @Test func aFileInThePlaceOfAnOutputIsNotReplaced() async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await Self.build(workspace, ["--format", "html"]).status == 0)
    try workspace.write("My own words.", to: "build/report/report.md")
    await Self.expectUntouched(workspace, [], status: 1, code: "output-taken")
    let run = await Self.build(workspace, [])
    #expect(
      run.findings.first?.message
        == "‘report’ is not replaced: no build has made ‘report/report.md’, and it cannot be taken along "
        + "(File exists)")
  }

  @Test func buildsAndEmptyFoldersAreReplaced() async throws {
    let workspace = try SmallWorkspace.make()
    try FileManager.default.createDirectory(
      atPath: "\(workspace.location)/out/report", withIntermediateDirectories: true)
    for text in ["One", "Two"] {
      try workspace.write(text, to: "Configs/report/foreword.md")
      let run = await Self.build(workspace, ["--output", "out"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(workspace.text("out/report/report.md")?.contains(text) == true)
    }
  }

  @Test(arguments: ["report-health", "Report-Health"])
  func aPartDoesNotReplaceAnotherEdition(_ name: String) async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/\(name)/report.yaml": SmallWorkspace.report,
      "Configs/\(name)/foreword.md": "Dear others.\n",
    ])
    #expect(await Self.build(workspace, []).status == 0)
    await Self.expectUntouched(
      workspace, ["report", "--sector", "health"], status: 2, code: "part-name-taken")
  }

  /// What stands in the way of the folder of outputs is said.
  @Test func whatIsNoFolderIsNamed() async throws {
    let workspace = try SmallWorkspace.make(["f": "mine"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/l", withDestinationPath: "nowhere")
    for (output, reason) in [
      ("f", "‘\(workspace.location)/f’ is not a folder"),
      ("f/x/y", "‘\(workspace.location)/f’ is not a folder"),
      ("/dev/null", "‘/dev/null’ is not a folder"),
      ("l", "‘\(workspace.location)/l’ is a link that leads nowhere"),
      ("l/x", "‘\(workspace.location)/l’ is a link that leads nowhere"),
    ] {
      let run = await Self.build(workspace, ["--output", output])
      #expect(run.status == 1)
      #expect(run.findings.map(\.message) == ["‘report’ cannot be written: \(reason)"])
    }
  }

  @Test(arguments: ["Configs/report", "./Configs", "Plugins", "Templates/plain", ""])
  func sourcesAreNoPlaceForNotes(_ folder: String) async throws {
    let workspace = try SmallWorkspace.make()
    await Self.expectUntouched(
      workspace, ["--preview-notes", folder], status: 2, code: nil)
  }
}

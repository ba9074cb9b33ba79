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
}

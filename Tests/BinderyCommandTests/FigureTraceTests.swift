import BinderyTesting
import Foundation
import Testing

/// Figures in manifests and in the answers of ‘trace’ and ‘render’.
@Suite struct FigureTraceTests {
  private func run(
    _ changes: [String: String] = [:], _ arguments: [String] = ["build", "--diagnostics", "json"]
  ) async throws -> (CommandRun, TemporaryWorkspace) {
    try await FigureWorkspace.run(changes, arguments)
  }

  // MARK: Manifest, restatement

  private struct Manifest: Decodable {
    struct Figure: Decodable {
      struct Shown: Decodable {
        var section: String
        var anchor: String
        var text: String
        var place: String?
      }
      var id: String
      var value: Double
      var date: String?
      var declared: String?
      var shown: [Shown]
    }
    var figures: [Figure]?
  }

  private func manifest(_ workspace: TemporaryWorkspace, _ name: String = "report") throws
    -> Manifest
  {
    let text = try #require(workspace.text("build/\(name)/manifest.json"))
    return try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
  }

  @Test func theManifestTellsWhereFiguresComeFrom() async throws {
    let (run, workspace) = try await run()
    #expect(run.status == 0, "\(run.errors)")
    let figures = try #require(try manifest(workspace).figures)
    let nurses = try #require(figures.first { $0.id == "health.nurses" })
    #expect(nurses.value == 300)
    #expect(nurses.date == "2024")
    #expect(nurses.declared == "Plugins/Health/Content/figures.yaml:14:3")
    let path = "Plugins/Health/Content/activities/forum.md"
    #expect(
      nurses.shown.map { "\($0.section) \($0.place ?? "") \($0.text)" } == [
        "Health \(path):2:21 300 nurses", "Health \(path):7:21 300 nurses",
      ])
    let reach = try #require(figures.first { $0.id == "health.reach" })
    #expect(reach.shown.map(\.place) == ["\(path):9:15", "\(path):9:65"])
    #expect(reach.shown.map(\.text) == ["over 11,000 people", "over 11,476 people"])
    let held = try #require(figures.first { $0.id == "health.activities" })
    #expect(held.declared == nil)
    #expect(held.shown.first?.place == "Configs/report/foreword.md:1:9")
    // A second build replaces the first.
    let again = await CommandRun.of(["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(again.status == 0, "\(again.errors)")
  }

  @Test func anEditionWithoutFiguresRecordsNone() async throws {
    let workspace = try SmallWorkspace.make()
    _ = await CommandRun.of(["build"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(try manifest(workspace).figures == nil)
  }

  @Test(arguments: [
    ("value: 310", ["restated-figure"]),
    ("value: 310, previous: {value: 300, edition: first}", []),
    ("value: 310, previous: {value: 301, edition: first}", ["previous-figure"]),
    ("value: 300", []),
  ])
  func figuresAreHeldAgainstWhatWasPublished(figure: String, codes: [String]) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/figures.yaml": "- {id: nurses, date: 2024, value: 300}\n",
      "Configs/first/report.yaml": SmallWorkspace.report,
      "Configs/first/foreword.md": "For [](figure:health.nurses).\n",
      "Configs/report/foreword.md": "For [](figure:health.nurses).\n",
    ])
    let first = await CommandRun.of(
      ["build", "first"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(first.status == 0, "\(first.errors)")
    try workspace.write(
      "- {id: nurses, date: 2024, \(figure)}\n", to: "Plugins/Health/Content/figures.yaml")
    let run = await CommandRun.of(
      ["build", "report", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(run.findings.map(\.code) == codes)
    let told = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    if !codes.isEmpty {
      #expect(told.errors.contains("build/first/manifest.json:"), "\(told.errors)")
    }
    // Editions that are built together say the same.
    let both = await CommandRun.of(
      ["build", "report", "first", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(both.findings.map(\.code) == [])
  }

  // MARK: Trace

  private func trace(_ subject: String) async throws -> [[String: String]] {
    let (run, _) = try await run([:], ["trace", subject, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
  }

  @Test func aFigureIsTraced() async throws {
    let rows = try await trace("health.reach")
    #expect(
      rows.map { "\($0["kind"] ?? "") \($0["place"] ?? "") \($0["words"] ?? "")" } == [
        "declared Plugins/Health/Content/figures.yaml:1:3 Completion report, page 12",
        "shown Plugins/Health/Content/activities/forum.md:9:15 over 11,000 people",
        "shown Plugins/Health/Content/activities/forum.md:9:65 over 11,476 people",
      ])
    #expect(rows.last?["edition"] == "report")
    #expect(rows.last?["section"] == "Health")
    let computed = try await trace("all.participants")
    #expect(computed.map { $0["kind"] } == ["computed", "shown"])
    #expect(computed.last?["value"] == "300 participants")
  }

  @Test func aNumberIsTraced() async throws {
    let rows = try await trace("300")
    let ids = Set(rows.compactMap { $0["figure"] }.filter { !$0.isEmpty })
    #expect(ids == ["health.nurses", "all.participants", "health.participants"])
    let plain = rows.filter { $0["kind"] == "text" }
    // The number of participants, which no link names.
    #expect(
      plain.map { $0["place"] } == ["Plugins/Health/Content/activities/forum.md:4:15"], "\(plain)")
    #expect(try await trace("987").isEmpty)
  }

  @Test func aNumberOfAUnitsPhotographIsTracedToItsLine() async throws {
    let (run, _) = try await run(
      [
        "Plugins/Health/Content/sector.yaml":
          "id: health\ncode: H\nname: Health\nmotto: Care for all\nphotos:\n  - caption: >-\n      Our post in\n      Seoul, with 761 visitors\n"
      ], ["trace", "761", "--format", "json"])
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
    #expect(rows.map { $0["place"] } == ["Plugins/Health/Content/sector.yaml:8:19"], "\(run)")
  }

  @Test func anUnknownFigureIsNotTraced() async throws {
    let (run, _) = try await run([:], ["trace", "health.reech"])
    #expect(run.status == 2)
    #expect(run.errors.contains("health.reach"))
    let (table, _) = try await self.run([:], ["trace", "health.reach"])
    #expect(table.output.contains("figures.yaml:1:3"))
    let (none, _) = try await self.run([:], ["trace", "987"])
    #expect(none.output == "No edition shows 987.\n")
  }

  // MARK: Render

  @Test func aTextByItselfIsToldThatItHasNoFigures() async throws {
    let folder = try TemporaryWorkspace([
      "notes.md": "We reached [9 people](figure:health.reach), [](figure:health.nurses).\n"
    ])
    let run = await CommandRun.of(
      ["render", "notes.md", "--to", "markdown", "--diagnostics", "json"], in: folder.location,
      plugins: [HealthPlugin()])
    #expect(run.status == 0)
    #expect(run.output == "We reached 9 people, \\[health.nurses\\].\n")
    #expect(run.findings.map(\.code) == ["figure-unresolved", "figure-unresolved"])
    #expect(run.findings.map(\.column) == [12, 45])
  }

  @Test func aTextInAWorkspaceIsChecked() async throws {
    let (run, workspace) = try await run(
      [
        "notes.md":
          "For [9 people](figure:health.reach), [](figure:health.nurses), [](figure:all.facts).\n"
      ],
      ["render", "notes.md", "--to", "markdown", "--diagnostics", "json"])
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("For 9 people, 300 nurses, "), "\(run.output)")
    #expect(run.findings.map(\.code).sorted() == ["figure-mismatch", "figure-unresolved"])
    _ = workspace
  }
}

import BinderyTesting
import Foundation
import Testing

// Sections that collect figures and their sources.
extension FigureTests {
  @Test func figuresAreCollected() async throws {
    let report =
      SmallWorkspace.report + """

          - title: At a glance
            collect: figures
            only: [health.reach, health.vaccinated, all.activities]
          - title: All declared
            collect: figures
            sort: [title]
          - title: Sources of figures
            collect: sources
        """
    let (run, workspace) = try await run(["Configs/report/report.yaml": report])
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    #expect(page.contains("over 11,476"))
    #expect(page.contains("People reached by health posts"))
    let text = try #require(workspace.text("build/report/report.md"))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map(String.init)
    let row = try #require(
      rows.first { $0.contains("People reached by health posts") && $0.contains("[Health]") },
      "\(rows)")
    for part in [
      "over 11,476 people", "2024", "Completion report, page 12", "[Health](#health)",
      "[At a glance](#at-a-glance)", "[All declared](#all-declared)",
    ] {
      #expect(row.contains(part), "\(part)")
    }
    #expect(
      rows.contains { $0.contains("300 participants") && $0.contains("[Foreword](#foreword)") })
    #expect(text.contains("Computed from the records of this edition"))
  }

  @Test func figuresWithoutTitlesAreDistinct() async throws {
    let report =
      SmallWorkspace.report + "\n  - title: Sources of figures\n    collect: sources\n"
      + "  - {title: Glance, collect: figures, only: [health.cost, health.share]}\n"
    let (_, workspace) = try await run([
      "Configs/report/report.yaml": report,
      "Configs/report/foreword.md":
        "[](figure:health.a) and [](figure:health.b) cost [](figure:health.cost) for "
        + "[](figure:health.c), [](figure:health.share).\n",
      "Plugins/Health/Content/figures.yaml": """
      - {id: nurses, value: 300}
      - {id: reach, value: 11476, qualifier: over}
      - {id: vaccinated, value: 12.5, unit: per cent}
      - {id: a, value: 3, unit: people}
      - {id: b, value: 4, unit: people}
      - {id: c, value: 5, unit: schools}
      - {id: cost, value: 500, unit: US$}
      - {id: share, value: 7, unit: per cent}
      """,
    ])
    let text = try #require(workspace.text("build/report/report.md"))
    let names = text.split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("#foreword")
    }
    .compactMap { $0.split(separator: "|").first?.trimmingCharacters(in: .whitespaces) }
    #expect(names == ["health.a", "health.b", "health.cost", "schools", "health.share"])
    #expect(text.contains("- **US$500** health.cost"), "\(text)")
  }

  @Test func withoutFiguresThereIsNoListOfSources() async throws {
    let report =
      SmallWorkspace.report + "\n  - title: Sources of figures\n    collect: sources\n"
    let workspace = try SmallWorkspace.make(["Configs/report/report.yaml": report])
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0)
    #expect(run.findings.contains { $0.code == "empty-collection" })
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(!text.contains("Sources of figures"))
    #expect(workspace.text("build/report/manifest.json")?.contains("sources-of-figures") == false)
  }

  @Test func figuresAreListed() async throws {
    let (run, _) = try await run([:], ["list", "figures", "--format", "json"])
    #expect(run.status == 0)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
    #expect(rows.map { $0["id"] } == ["health.reach", "health.vaccinated", "health.nurses"])
    #expect(rows.first?["value"] == "over 11,476 people")
    #expect(rows.first?["source"] == "Completion report, page 12")
  }
}

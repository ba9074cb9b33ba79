import BinderyTesting
import Foundation
import SectorKit
import SectorKitTesting
import Testing

/// A unit with its own kind of record.
private struct AwardPlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
  let recordKinds: [any Record.Type] = [Award.self]
}

/// A plugin only declares a kind of record; the engine does the rest.
@Suite struct PluginKindTests {
  private static let awards = """
    - {name: Nurse of the year, date: 2024-05-12, country: Mongolia, reason: For *patience*.}
    - {name: Clean water prize, date: 2024-03, country: Japan}
    - {name: Old prize, date: 2019, country: Japan}
    - {name: Golden stethoscope, date: 2024-02, country: Mongolia}

    """

  private static let report = SmallWorkspace.report.replacing(
    "collect: partners\n    group-by: [sector, category]",
    with: "collect: awards\n    group-by: [country]\n    sort: [name]")

  private func run(
    _ arguments: [String], _ changes: [String: String?] = [:]
  ) async throws -> (run: CommandRun, workspace: TemporaryWorkspace) {
    let files: [String: String?] = [
      "Configs/report/report.yaml": Self.report,
      "Plugins/Health/Content/awards.yaml": Self.awards,
    ]
    let workspace = try SmallWorkspace.make(files.merging(changes) { _, new in new })
    let run = await CommandRun.of(
      arguments, in: workspace.location, plugins: [AwardPlugin()])
    return (run, workspace)
  }

  @Test func recordsAreCollectedGroupedAndSorted() async throws {
    let (run, workspace) = try await run(["build", "report", "--format", "text"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.txt"))
    let order = [
      "Japan", "Clean water prize, March 2024", "Mongolia", "Golden stethoscope, February 2024",
      "Nurse of the year, 12 May 2024", "For patience.",
    ]
    let positions = order.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(positions.count == order.count, "\(text)")
    #expect(positions == positions.sorted())
    #expect(!text.contains("Old prize"))
  }

  @Test func mistakesAreNamedAtTheirPlaces() async throws {
    let (run, _) = try await run(
      ["check", "--diagnostics", "json"],
      [
        "Plugins/Health/Content/awards.yaml": """
        - name: Prize
          date: 2024-13
          contry: Japan
        """
      ])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["missing-key", "date-unreadable", "unknown-key"])
    #expect(run.findings.map(\.line) == [1, 2, 3])
    #expect(run.findings.map(\.column) == [3, 9, 3])
    #expect(
      run.findings.last?.message.contains("an award has no key ‘contry’; did you mean") == true)
  }

  @Test func fieldsOfConfigurationsAreChecked() async throws {
    let (run, _) = try await run(
      ["check", "--diagnostics", "json"],
      ["Configs/report/report.yaml": Self.report.replacing("[country]", with: "[counrty]")])
    #expect(run.status == 2)
    #expect(run.findings.map(\.code) == ["unknown-value"])
    #expect(run.findings.first?.message.contains("a field of awards") == true)
  }

  @Test func layoutsNameTheFields() async throws {
    let (run, workspace) = try await run(
      ["build", "report", "--format", "text"],
      [
        "Configs/report/report.yaml": Self.report + "\n    layout: prizes\n",
        "Templates/sections/prizes.md.mustache":
          "{{#records}}- {{name}} ({{country}}){{#reason}}: {{reason}}{{/reason}}\n{{/records}}",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("- Nurse of the year (Mongolia): For patience."))
    #expect(text.contains("- Clean water prize (Japan)\n"))

    let (wrong, _) = try await self.run(
      ["check", "--diagnostics", "json"],
      [
        "Configs/report/report.yaml": Self.report + "\n    layout: prizes\n",
        "Templates/sections/prizes.md.mustache": "{{#records}}{{nmae}}{{/records}}",
      ])
    #expect(wrong.findings.map(\.code) == ["unknown-template-name"])
  }

  @Test func listAndSchemaKnowTheKind() async throws {
    let (list, _) = try await run(["list", "awards", "--period", "2024", "--format", "json"])
    #expect(list.status == 0)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: String]])
    #expect(
      rows.map { $0["name"] } == ["Nurse of the year", "Clean water prize", "Golden stethoscope"])
    #expect(
      rows.first == [
        "sector": "health", "country": "Mongolia", "date": "12 May 2024",
        "name": "Nurse of the year",
      ])

    let (schema, _) = try await run(["schema", "awards"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any])
    let item = try #require(object["items"] as? [String: Any])
    #expect(item["required"] as? [String] == ["name", "date", "country"])
    let (report, _) = try await run(["schema", "report"])
    #expect(report.output.contains("\"awards\""))
  }

  @Test func otherUnitsDoNotHaveTheKind() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/awards.yaml": Self.awards
    ])
    let run = await CommandRun.of(
      ["list", "awards"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no list ‘awards’"))
  }

  @Test func theConformanceKitReadsTheKind() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/awards.yaml": "- {name: Prize, date: 2024-13, country: Japan}\n"
    ])
    let problems = await Conformance(AwardPlugin(), workspace: workspace.location).problems
    #expect(
      problems == [
        "Plugins/Health/Content/awards.yaml:1:23: ‘2024-13’ is not a date: a year has no month 13"
      ])
  }
}

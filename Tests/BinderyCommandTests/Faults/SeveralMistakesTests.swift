import BinderyTesting
import Foundation
import Testing

/// Bindery reports all the mistakes of a record together, each of them once.
@Suite struct SeveralMistakesTests {
  private static let content = "Plugins/Health/Content"

  static let files: [(file: String, text: String, lines: [Int])] = [
    (
      "activities/forum.md",
      """
      ---
      title: [Forum]
      dates: 5 May 2024
      participants: over 40
      partners: Ministry, WHO
      links: [{title: [a], url: "ftp://x"}]
      article: {title: [a], published: 5 May 2024}
      ---
      Text.

      """, [2, 3, 4, 5, 6, 6, 7, 7]
    ),
    (
      "publications.yaml",
      "- title: [A book]\n  date: 5 May 2024\n  url: nowhere\n  language: [English]\n",
      [1, 2, 3, 4]
    ),
    (
      "designations.yaml",
      "- title: [A list]\n  date: May 5\n  declared: two\n  items: [{country: [a], name: [b]}]\n",
      [1, 2, 3, 4, 4]
    ),
    ("milestones.yaml", "- date: 5 May 2024\n  title: [Founded]\n  place: [Seoul]\n", [1, 2, 3]),
    ("facts.yaml", "- kind: [fact]\n  title: [Fact]\n  date: once\n", [1, 2, 3]),
    ("figures.yaml", "- id: [a]\n  value: many\n  date: once\n", [1, 2, 3]),
    ("awards.yaml", "- name: [Prize]\n  date: 5 May 2024\n  country: [Japan]\n", [1, 2, 3]),
  ]

  @Test(arguments: files)
  func mistakesAreReportedTogether(file: String, text: String, lines: [Int]) async throws {
    let path = "\(Self.content)/\(file)"
    let workspace = try SmallWorkspace.make([path: text])
    try workspace.write(
      SmallWorkspace.report.replacing("sector: health", with: "sector: water"),
      to: "Configs/report/report.yaml")
    try FileManager.default.moveItem(
      atPath: "\(workspace.location)/Plugins/Health",
      toPath: "\(workspace.location)/Plugins/Water")
    try workspace.write(
      "id: water\ncode: WA\nname: Water\n", to: "Plugins/Water/Content/sector.yaml")
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [WaterPlugin()])
    #expect(run.status == 1)
    let errors = run.findings.filter {
      $0.severity == "error" && $0.path == path.replacing("Health", with: "Water")
    }
    #expect(errors.compactMap(\.line) == lines, "\(run.errors)")
  }
}

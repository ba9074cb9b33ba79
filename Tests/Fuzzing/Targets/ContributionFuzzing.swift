import Assembling
import Building
import SectorKit
import WorkspaceFiles

/// Tries trees of plugins: what the check of contributions lets through, every writer has to write.
enum ContributionFuzzing {
  /// A unit that contributes a tree.
  private struct TreePlugin: SectorPlugin {
    let description = SectorDescription(id: "health", folder: "Health")
    let blocks: [Block]

    func contribution(for request: ContributionRequest) throws -> Contribution {
      Contribution(
        records: request.records,
        fragments: request.standardFragments + [Fragment("tree", title: "Tree") { blocks }])
    }

    var fragments: [FragmentDescription] {
      StandardFragment.allCases.map(\.description)
        + [FragmentDescription(id: "tree", summary: "a tree")]
    }
  }

  private static let workspace: TemporaryFiles? = try? TemporaryFiles([
    "Configs/report/report.yaml": """
    kind: newsletter
    title: Report
    organization: Office
    period: 2024
    theme: plain
    formats: [html, markdown, text, email]
    sender: office@example.org
    sections:
      - sector: health
        fragments: [highlights, tree]
      - title: After
        file: foreword.md
    """,
    "Configs/report/foreword.md": "Dear readers.\n",
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/activities/forum.md":
      "---\ntitle: Forum\ndates: 2024-03-01\n---\nPeople met.\n",
    "Templates/plain/page.html.mustache": "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.email.html.mustache":
      "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.md.mustache": "# {{title}}\n\n{{content}}",
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
  ])

  static func fault(of input: [UInt8]) async -> String? {
    guard let workspace else { return "there is no room for a workspace" }
    var tape = Tape(input)
    let plugin = TreePlugin(blocks: tape.blocks())
    let report = await Orchestrator(
      workspace: Workspace(root: Folder(location: workspace.location)), plugins: [plugin],
      options: BuildOptions(output: workspace.location + "/build", jobs: 1)
    ).build(["report"]).report
    guard report.editions.allSatisfy({ $0.location != nil }) else {
      return "the edition was lost: \(report.editions.flatMap(\.diagnostics).map(\.message))"
    }
    if report.status != .complete,
      !report.editions.flatMap(\.diagnostics).contains(where: { $0.severity == .error })
    {
      return "refused without a finding"
    }
    for name in ["report.html", "report.email.html"] {
      guard let page = workspace.text("build/report/\(name)") else { return "\(name) is missing" }
      if let fault = MarkupCheck.fault(in: page) { return "\(name): \(fault)" }
    }
    for name in ["report.html", "report.md", "report.txt"] {
      guard workspace.text("build/report/\(name)")?.contains("Dear readers.") == true else {
        return "\(name) lacks the editor's text"
      }
    }
    return nil
  }
}

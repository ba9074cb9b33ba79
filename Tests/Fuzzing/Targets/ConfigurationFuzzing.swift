import Assembling
import Building
import Foundation
import SectorKit
import WorkspaceFiles

/// Tries configurations and records in a small workspace.
enum ConfigurationFuzzing {
  private struct HealthPlugin: SectorPlugin {
    let description = SectorDescription(id: "health", folder: "Health")
  }

  private static let workspace: TemporaryFiles? = try? TemporaryFiles([
    "Configs/report/foreword.md": "Dear readers.\n",
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/partners.csv": "category,name,country\nUN,WHO,\nNGO,Aid,Japan\n",
    "Templates/plain/page.html.mustache": "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.email.html.mustache":
      "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.md.mustache": "# {{title}}\n\n{{content}}",
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
  ])

  static func fault(of input: [UInt8]) async -> String? {
    guard let workspace else { return "there is no room for a workspace" }
    let mark = Array("\n====\n".utf8)
    let middle = input.firstRange(of: mark)
    let configuration = middle.map { Array(input[..<$0.lowerBound]) } ?? input
    let record = middle.map { Array(input[$0.upperBound...]) } ?? []
    guard
      workspace.replace("Configs/report/report.yaml", configuration),
      workspace.replace("Plugins/Health/Content/activities/forum.md", record)
    else { return "the input could not be put into its place" }
    let orchestrator = Orchestrator(
      workspace: Workspace(root: Folder(location: workspace.location)), plugins: [HealthPlugin()],
      options: BuildOptions(output: workspace.location + "/build", jobs: 1))
    let report = await orchestrator.build(["report"]).report
    let isPublished = report.editions.contains { $0.location != nil }
    if report.status == .misconfigured, isPublished { return "published though misconfigured" }
    if report.status != .complete, report.editions.allSatisfy(\.diagnostics.isEmpty) {
      return "refused without a finding"
    }
    let places = report.editions.flatMap(\.diagnostics).compactMap(\.place)
    if let place = places.first(where: { $0.line < 1 || $0.path.hasPrefix("/") }) {
      return "there is no place \(place)"
    }
    guard isPublished else { return nil }
    for name in ["report.html", "report.email.html"] {
      if let page = workspace.text("build/report/\(name)"), let fault = MarkupCheck.fault(in: page)
      {
        return "\(name): \(fault)"
      }
    }
    return nil
  }
}

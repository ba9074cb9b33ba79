import BinderyTesting
import Foundation
import Testing

/// A timeline of all milestones links to each of them.
@Suite struct MilestoneTests {
  private static func workspace(
    _ count: Int, sections: String = "  - {title: History, collect: milestones}\n"
  ) throws -> TemporaryWorkspace {
    let milestones = (0..<count).map { index in
      "- date: \(1990 + 3 * index)\n  title: Event \(index)\n  body: What happened.\n"
    }
    return try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.components(separatedBy: "sections:")[0]
        + "sections:\n" + sections,
      "Plugins/Health/Content/milestones.yaml": milestones.joined(),
    ])
  }

  private static func page(_ workspace: TemporaryWorkspace) async throws -> String {
    let run = await CommandRun.of(
      ["build", "--strict"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    return try #require(workspace.text("build/report/report.html"))
  }

  private static func names(in page: String) -> [String] {
    page.matches(of: #/<li id="([^"]+)"/#).map { String($0.output.1) }
  }

  @Test func eachMarkLeadsToItsEntry() async throws {
    let page = try await Self.page(try Self.workspace(9))
    let names = Self.names(in: page)
    #expect(names == (0..<9).map { "health-\(1990 + 3 * $0)-event-\($0)" })
    for name in names {
      // One link comes from the drawing, the other from the list of marks below its table.
      #expect(page.components(separatedBy: "href=\"#\(name)\"").count - 1 == 2, "\(name)")
    }
  }

  @Test func aFewEntriesNeedNoLine() async throws {
    let page = try await Self.page(try Self.workspace(5))
    #expect(Self.names(in: page).isEmpty)
    #expect(!page.contains("<svg"))
  }

  @Test func theFirstOfTwoTimelinesKeepsTheNames() async throws {
    let page = try await Self.page(
      try Self.workspace(
        9,
        sections: "  - {title: History, collect: milestones}\n"
          + "  - {title: Again, collect: milestones}\n"))
    let names = Self.names(in: page)
    #expect(names.count == 9 && Set(names).count == 9)
    #expect(page.components(separatedBy: "<ol class=\"timeline\">").count - 1 == 2)
  }
}

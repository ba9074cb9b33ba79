import BinderyTesting
import Document
import SectorKit
import SectorKitTesting
import Testing

/// The conformance suite finds what it is meant to find.
@Suite struct ConformanceTests {
  private static let files = [
    "Configs/.keep": "",
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\nabout: Care.\n",
    "Plugins/Health/Content/activities/forum.md":
      "---\ntitle: Forum\ndates: 2024-05-06\n---\nPeople met.\n",
  ]

  private func problems(
    _ plugin: any SectorPlugin, _ changes: [String: String] = [:]
  ) async throws -> [String] {
    let workspace = try TemporaryWorkspace(Self.files.merging(changes) { $1 })
    return await Conformance(plugin, workspace: workspace.location).problems
  }

  @Test func plainUnitsKeepTheRules() async throws {
    #expect(try await problems(Unit()) == [])
  }

  @Test func findingsInContentAreReported() async throws {
    let found = try await problems(
      Unit(), ["Plugins/Health/Content/activities/other.md": "---\ntitle: A\ndate: 2024\n---\n"])
    #expect(found.contains { $0.contains("other.md:3:1: an activity has no key ‘date’") })
  }

  @Test func photosNeedWordsAndCredits() async throws {
    let found = try await problems(
      Unit(),
      [
        "Plugins/Health/Content/photos/a.png": "x",
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: F\ndates: 2024\nphotos: [{file: photos/a.png, alt: A}]\n---\nA.\n",
      ])
    #expect(found.first?.contains("has no ‘credit’") == true)
  }

  @Test(arguments: [
    ("anchor", "does not begin with ‘health-’"), ("twice", "two different answers"),
    ("throws", "it throws"), ("stranger", "it gives [other]"),
    ("picture", "is not one of Plugins/Health/Content"),
  ])
  func brokenRulesAreReported(fault: String, told: String) async throws {
    let found = try await problems(FaultyUnit(fault: fault))
    #expect(found.contains { $0.contains(told) }, "\(found)")
  }
}

private struct Unit: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
}

private struct Failure: Error {}

/// A unit that breaks one rule.
private struct FaultyUnit: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
  let fault: String

  func contribution(for request: ContributionRequest) throws -> Contribution {
    let block: Block
    switch fault {
    case "anchor":
      block = Block(.group(Group(.activity, anchor: "culture-x", title: [.text("x")], [])))
    case "twice": block = Block(.paragraph([.text("\(UInt64.random(in: 0...UInt64.max))")]))
    case "throws": throw Failure()
    case "picture":
      let asset = Asset(folder: "Plugins/Culture/Content", path: "a.png", owner: "culture")
      block = Block(.paragraph([.image(Image(.asset(asset), alternative: [.text("a")]))]))
    default: block = Block(.paragraph([.text("a")]))
    }
    let id = fault == "stranger" ? "other" : request.fragments.first ?? "other"
    return Contribution(
      records: request.records, fragments: request.fragments.isEmpty ? [] : [Fragment(id) { block }]
    )
  }
}

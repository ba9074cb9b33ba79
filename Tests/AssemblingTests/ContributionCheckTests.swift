import BinderyTesting
import Document
import Findings
import Records
import SectorKit
import Testing
@testable import Assembling

/// The checks of trees cover every position where a plugin can supply one.
@Suite struct ContributionCheckTests {
  private static let mark = ContributionMark(
    edition: "report", sector: "health", section: "health",
    place: Place(path: "report.yaml", line: 1))

  /// A unit's records: one of each kind whose text a plugin can change.
  private func records() async throws -> RecordSet {
    let workspace = try TemporaryWorkspace([
      "Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
      "Content/milestones.yaml": "- {date: 2020, body: Founded.}\n",
      "Content/publications.yaml": "- {title: A guide, annotation: Short.}\n",
      "Content/facts.yaml": "- {kind: membership, title: A club, body: Joined.}\n",
    ])
    let (content, findings) = await ContentFixture.read(workspace)
    #expect(findings == [])
    return try #require(content).records
  }

  private func problem(
    _ fragments: [Fragment] = [], _ records: RecordSet, asked: [String] = ["about"]
  ) -> String? {
    var check = ContributionCheck(Self.mark, asked: asked)
    return check.problem(of: Contribution(records: records, fragments: fragments))?.code.name
  }

  private static func nested(_ depth: Int) -> [Block] {
    (0..<depth).reduce([Block(.thematicBreak)]) { blocks, _ in [Block(.quote(blocks))] }
  }

  private static func marked(_ depth: Int) -> [Inline] {
    (0..<depth).reduce([.text("a")]) { inlines, _ in [.emphasis(inlines)] }
  }

  /// The trees that a plugin can nest too deeply.
  enum Spot: CaseIterable {
    case fragment, milestone, publication, fact
  }

  @Test(arguments: Spot.allCases, [(400, nil), (600, "contribution-too-deep")])
  func deepTreesAreRefused(spot: Spot, depth: (levels: Int, code: String?)) async throws {
    var records = try await records()
    var fragments: [Fragment] = []
    switch spot {
    case .fragment: fragments = [Fragment("about") { Self.nested(depth.levels) }]
    case .milestone: records.milestones[0].body = Self.nested(depth.levels)
    case .publication: records.publications[0].annotation = Self.marked(depth.levels)
    case .fact: records.facts[0].body = Self.nested(depth.levels)
    }
    #expect(problem(fragments, records) == depth.code)
  }

  @Test func fragmentsThatWereNotRequestedAreRejected() async throws {
    let records = try await records()
    let fragments = [Fragment("about") { "Words." }]
    #expect(problem(fragments, records) == nil)
    #expect(problem(fragments, records, asked: []) == "strange-fragment")
  }

  /// Comparing such texts takes time quadratic in their number of marks.
  @Test(arguments: [(1, nil), (500, "contribution-malformed")])
  func pilesOfAccentsAreRefused(count: Int, code: String?) async throws {
    let records = try await records()
    let text = "a" + String(repeating: "\u{301}\u{323}", count: count) + "b"
    for block in [
      Block(.paragraph([.emphasis([.text(text)])])), Block(.code(CodeBlock(text))),
      Table(header: [[.text(text)]], rows: []).block,
    ] {
      #expect(problem([Fragment("about") { block }], records) == code)
    }
    #expect(problem([Fragment("about", title: text) { Block(.thematicBreak) }], records) == code)
  }
}

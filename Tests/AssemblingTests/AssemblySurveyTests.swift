import BinderyTesting
import Document
import Findings
import Testing
import WorkspaceFiles
import Writers
@testable import Assembling

/// What a survey finds in a whole assembly, and what a repair replaces.
@Suite struct AssemblySurveyTests {
  private func survey(_ blocks: [Block]) async throws -> (AssemblySurvey, repaired: [Block]) {
    let workspace = try TemporaryWorkspace(["Configs/report/there.png": "a picture"])
    let assembly = Assembly(
      metadata: EditionMetadata(title: "", organization: "", period: nil, language: "en"),
      blocks: blocks)
    let sketch = await OutlineSketch(assembly, jobs: 1)
    let survey = AssemblySurvey(
      of: sketch.references, root: Folder(location: workspace.location))
    return (survey, survey.repaired(assembly).blocks)
  }

  private static func paragraph(_ content: Inline...) -> Block { Block(.paragraph(content)) }

  private static func part(_ anchor: String, _ role: Role = .activity, line: Int? = nil) -> Block {
    Block(
      .group(Group(role, anchor: anchor, title: [.text(anchor)], [])),
      at: line.map { Place(path: "a.md", line: $0) })
  }

  private static func image(_ name: String) -> Image {
    Image(
      .asset(Asset(folder: "Configs/report", path: name, owner: "report")),
      alternative: [.text("words")])
  }

  @Test func validPartsAreLeftUnchanged() async throws {
    let blocks = [
      Self.part("a"), Self.paragraph(.link(Link("#a", [.text("a")])), .link(Link("#", []))),
      Self.paragraph(.image(Self.image("there.png"))),
    ]
    let (survey, repaired) = try await survey(blocks)
    #expect(!survey.needsRepair)
    #expect(repaired == blocks)
    #expect(survey.assets.map(\.path) == ["there.png"])
  }

  @Test func brokenLinksBecomeTheirText() async throws {
    let (survey, repaired) = try await survey([
      Self.part("a"),
      Self.paragraph(
        .link(Link("#b", [.text("b")])), .link(Link("record:c", [.text("c")])),
        .link(Link("record:a", [.text("a")]))),
    ])
    #expect(survey.brokenLinks.map(\.destination) == ["#b", "record:c"])
    #expect(
      repaired.last == Self.paragraph(.text("b"), .text("c"), .link(Link("#a", [.text("a")]))))
  }

  @Test func theFullFormOwnsTheName() async throws {
    for order in [[Role.brief, .activity], [.activity, .brief]] {
      let (survey, repaired) = try await survey(order.map { Self.part("a", $0) })
      #expect(survey.clashes.isEmpty)
      let owners = repaired.compactMap { block -> Role? in
        guard case .group(let group) = block.kind, group.anchor != nil else { return nil }
        return group.role
      }
      #expect(owners == [.activity])
    }
  }

  @Test func twoFullFormsClash() async throws {
    let (survey, _) = try await survey([Self.part("a", line: 1), Self.part("a", line: 2)])
    #expect(survey.clashes.map(\.name) == ["a"])
    #expect(survey.clashes.map(\.first?.line) == [1])
    #expect(survey.clashes.map(\.second?.line) == [2])
    #expect(survey.clashes.allSatisfy { !$0.mayBeOfPlugin })
    let made = try await self.survey([Self.part("a", line: 1), Self.part("a")]).0
    #expect(made.clashes.map(\.mayBeOfPlugin) == [true])
  }

  @Test func picturesThatCannotBeShownBecomeTheirWords() async throws {
    let remote = Image(.address("https://a.example/b.png"), alternative: [.text("far")])
    let (survey, repaired) = try await survey([
      Self.paragraph(.image(Self.image("gone.png")), .image(Self.image("gone.png"))),
      Self.paragraph(.image(Self.image("dot.svg"))), Self.paragraph(.image(remote)),
    ])
    #expect(survey.assets.isEmpty)
    #expect(survey.unusableImages.map(\.asset.path) == ["gone.png"])
    #expect(survey.oddImages.map(\.asset.path) == ["dot.svg"])
    #expect(survey.remoteImages.map(\.destination) == ["https://a.example/b.png"])
    #expect(survey.fileFindings == [])
    #expect(
      repaired == [
        Self.paragraph(.text("words"), .text("words")), Self.paragraph(.text("words")),
        Self.paragraph(.link(Link("https://a.example/b.png", [.text("far")]))),
      ])
  }
}

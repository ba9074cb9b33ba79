import Assembling
import BinderyTesting
import Checking
import Document
import Findings
import Testing
import WorkspaceFiles
import Writers

/// The suggestions for broken links.
@Suite struct BrokenLinkTests {
  @Test func theWholeLinkIsNotReplacedByAName() async throws {
    let place = Place(path: "a.md", line: 1, column: 5, end: .init(line: 1, column: 20))
    let assembly = Assembly(
      metadata: EditionMetadata(title: "", organization: "", period: nil, language: "en"),
      blocks: [
        Block(.group(Group(.section, anchor: "forum", title: [.text("Forum")], []))),
        Block(.paragraph([.link(Link("#fourm", [.text("the forum")], at: place))])),
      ])
    let workspace = try TemporaryWorkspace()
    let survey = AssemblySurvey(
      of: await OutlineSketch(assembly, jobs: 1).references,
      root: Folder(location: workspace.location))
    let finding = try #require(Checks.findings(in: survey).first)
    #expect(finding.message.hasSuffix("did you mean ‘forum’?"))
    #expect(finding.place == place.start)
    #expect(finding.replacement == nil)
  }
}

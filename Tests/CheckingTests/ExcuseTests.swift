import BinderyTesting
import Checking
import Findings
import Testing

/// Comments that exempt a place from a check.
@Suite struct ExcuseTests {
  private static let report = "Configs/report/foreword.md"

  /// The findings in an editor's text.
  private func found(_ text: String) async throws -> [Diagnostic] {
    var files = ExampleWorkspace.files
    files[Self.report] = text
    return try await ExampleRun(files: files).findings
  }

  @Test(arguments: [
    "See [it](#nowhere). <!-- bindery: allow broken-link – comes with the next edition -->\n",
    "<!-- bindery: allow broken-link – comes with the next edition -->\nSee [it](#nowhere).\n",
    "<!--bindery: allow image-missing, broken-link: next edition-->\nSee [it](#nowhere).\n",
  ])
  func aReasonExcuses(text: String) async throws {
    #expect(try await found(text) == [])
  }

  @Test(arguments: [
    (
      "See [it](#nowhere). <!-- bindery: allow broken-link -->\n",
      ["broken-link", "excuse-without-reason"]
    ),
    (
      "See [it](#nowhere). <!-- bindery: allow brokn-link – next edition -->\n",
      ["broken-link", "excuse-unknown"]
    ),
    ("See [it](#nowhere). <!-- bindery: alow it -->\n", ["broken-link", "excuse-unknown"]),
    ("See [it](#nowhere). <!-- bindery: allow image-missing – soon -->\n", ["broken-link"]),
    (
      // It shares its line with other text, so it applies to that line only.
      "A text. <!-- bindery: allow broken-link – here -->\nSee [it](#nowhere).\n", ["broken-link"]
    ),
    (
      "<!-- bindery: allow broken-link – too far away -->\n\nSee [it](#nowhere).\n",
      ["broken-link"]
    ),
  ])
  func otherCommentsDoNotExcuse(text: String, codes: [String]) async throws {
    #expect(try await found(text).map(\.code.name).sorted() == codes)
  }

  @Test func unreadableFilesCannotBeExcused() async throws {
    var files = ExampleWorkspace.files
    files["Plugins/Health/Content/activities/forum.md"] = """
      ---
      title: Forum
      dates: 2024-05-06
      # bindery: allow unknown-key – we need it
      titel: Forum
      ---
      """
    let findings = try await ExampleRun(files: files).findings
    #expect(findings.map(\.code.name) == ["excuse-unknown", "unknown-key"])
    #expect(
      findings.map(\.place).map { $0.map { [$0.line, $0.column ?? 0] } } == [[4, 1], [5, 1]])
  }

  @Test func configurationsExcuseThemselves() async throws {
    for (comment, codes) in [
      ("", ["idle-key"]), ("  # bindery: allow idle-key – kept for the next year", []),
      (" # no bindery: allow idle-key – a remark about such comments", ["idle-key"]),
    ] {
      var files = ExampleWorkspace.files
      files["Configs/report/report.yaml"]? +=
        "  - title: More\n    file: foreword.md\n    limit: 3\(comment)\n"
      #expect(try await ExampleRun(files: files).findings.map(\.code.name) == codes)
    }
  }
}

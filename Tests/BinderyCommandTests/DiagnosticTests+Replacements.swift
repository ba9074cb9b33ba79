import BinderyTesting
import Testing

extension DiagnosticTests {
  /// Files where two marks enclose the word to replace, with its replacement.
  static let replacements: [(code: String, file: String, marked: String, word: String)] = [
    (
      "unknown-value", "Configs/report/report.yaml",
      SmallWorkspace.report.replacing("[html, markdown", with: "[‸htlm‸, markdown"), "html"
    ),
    (
      "unknown-value", "Configs/report/report.yaml",
      SmallWorkspace.report.replacing("theme: plain", with: "theme: ‸\"plian\"‸ # x"), "plain"
    ),
    (
      "unknown-record", "Configs/report/report.yaml",
      SmallWorkspace.report.replacing(
        "- sector: health", with: "- sector: health\n    only: [‸fourm‸]"), "forum"
    ),
    (
      "section-id", "Configs/report/report.yaml",
      SmallWorkspace.report.replacing(
        "- sector: health", with: "- sector: health\n    id: ‸Our Health‸"), "our-health"
    ),
    (
      "other-sector", "Plugins/Health/Content/sector.yaml",
      "id: ‸culture‸\ncode: HE\nname: Health\n", "health"
    ),
    (
      "csv-column", "Plugins/Health/Content/partners.csv",
      "category,‸nmae‸,country\nUN,WHO,\n", "name"
    ),
    (
      "unknown-template-name", "Templates/plain/page.html.mustache",
      "<title>{{ ‸titel‸ }}</title><main>{{{content}}}</main>\n", "title"
    ),
  ]

  @Test(arguments: replacements)
  func wordsThatWereMeantReplaceWhatStands(
    _ test: (code: String, file: String, marked: String, word: String)
  ) async throws {
    let text = MarkedText(test.marked)
    let workspace = try SmallWorkspace.make([test.file: text.text])
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    let found = try #require(run.findings.first { $0.code == test.code }, "\(run.errors)")
    let (start, end) = (text.marks[0], text.marks[1])
    #expect(
      found.replacement
        == .init(
          path: test.file, line: start.line, column: start.column, endLine: end.line,
          endColumn: end.column, text: test.word))
  }
}

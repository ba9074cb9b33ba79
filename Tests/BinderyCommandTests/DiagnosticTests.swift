import BinderyCommand
import BinderyTesting
import Foundation
import Proofreading
import Testing

struct ScriptedFailure: Error {}

@Suite struct DiagnosticTests {
  /// At least one case for each finding that a change to files can cause.
  static let cases =
    configurationCases + sectionCases + contentCases + textCases + tableCases + buildCases
    + themeCases + figureCases

  @Test(arguments: cases)
  func everyFindingNamesItsPlace(_ test: DiagnosticCase) async throws {
    var changes: [String: String?] = [:]
    var expected: (path: String, line: Int, column: Int)?
    for (path, text) in test.files {
      let marked = text.map(MarkedText.init)
      changes[path] = .some(marked?.text)
      if let mark = marked?.mark { expected = (path, mark.line, mark.column) }
    }
    let workspace = try SmallWorkspace.make(changes)
    let run = await CommandRun.of(
      test.arguments + ["--diagnostics", "json"], in: workspace.location,
      plugins: [test.plugin])
    #expect(run.status == test.status, "\(run.errors)")
    let found = try #require(run.findings.first { $0.code == test.code }, "\(run.errors)")
    guard let expected else { return }
    #expect(found.path == expected.path)
    #expect(found.line == expected.line)
    if test.hasColumn { #expect(found.column == expected.column) }
  }

  @Test func everyCodeIsTested() {
    // Other suites cover these codes, which need more than changed files.
    let elsewhere: Set = [
      "yaml-bad-character", "yaml-too-large", "file-not-regular", "file-too-large",
      "file-unreadable", "file-unwritable", "file-not-text", "output-unwritable", "output-taken",
      "output-among-sources", "output-leftover", "output-kept", "duplicate-plugin",
      "record-kind-taken",
      "plugin-stopped", "plugin-stalled", "plugin-outgrew", "plugin-set-aside", "plugin-printed",
      "engine-missing", "engine-outdated", "engine-failed", "engine-stalled", "engine-outgrew",
      "engine-silent",
      "engine-said", "pdf-letter-missing", "pdf-font-missing", "pdf-refused", "pdf-doubt",
      "picture-too-large", "picture-position", "picture-sealed", "pictures-as-they-are",
      "picture-one-size",
      "office-picture", "format-loss",
      "build-stopped", "build-repeated", "build-unsupervised", "journal-unreadable",
      "contribution-too-large", "contribution-too-deep", "contribution-malformed", "plugin-flooded",
      "no-editions", "text-direction", "markdown-too-intricate", "markdown-unavailable",
      "empty-collection", "stale-period", "undated-publication",
    ]
    let tested = Set(Self.cases.map(\.code)).union(elsewhere)
      .union(TextChecks.codes.map(\.name))
    let declared = Set(BinderyCommand.diagnosticCodes.map(\.name))
    #expect(declared.subtracting(tested).sorted() == [])
    #expect(tested.subtracting(declared).sorted() == [])
  }

  /// Bindery could report, but not explain, a code that is missing from the lists.
  @Test func everyCodeInTheSourcesIsListed() throws {
    let listed = Set(BinderyCommand.diagnosticCodes.map(\.name))
    var found: Set<String> = []
    let sources = "\(Repository.location)/Sources"
    for case let path as String in FileManager.default.enumerator(atPath: sources) ?? .init()
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      let isCode = #/DiagnosticCode\(\s*"(?<name>[^"\\]+)"/#
      for match in text.matches(of: isCode) { found.insert(String(match.output.name)) }
    }
    #expect(found.count > 100)
    #expect(found.subtracting(listed).sorted() == [])
    #expect(listed.subtracting(found).sorted() == [])
    #expect(listed.count == BinderyCommand.diagnosticCodes.count)
  }

  @Test func filesThatAreNotTextAreRejected() async throws {
    let workspace = try SmallWorkspace.make()
    try workspace.write(Data([0x61, 0x0A, 0xC3, 0xA9, 0xFF]), to: "Configs/report/foreword.md")
    try workspace.write(
      Data([0xFF, 0xFE, 0x61, 0x00]), to: "Plugins/Health/Content/activities/forum.md")
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 1)
    let found = run.findings.filter { $0.code == "file-not-text" }
    #expect(found.map(\.line) == [2, 1])
    #expect(found.first?.column == 2)
  }

  @Test func linksAndPipesAreRefused() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": nil, "outside.md": "secret",
      "Plugins/Health/Content/partners.csv": nil,
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/Configs/report/foreword.md",
      withDestinationPath: "../../outside.md")
    #expect(mkfifo("\(workspace.location)/Plugins/Health/Content/partners.csv", 0o644) == 0)
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    #expect(run.findings.map(\.code) == ["file-outside"])

    try workspace.remove("Configs/report/foreword.md")
    try workspace.write("Dear readers.", to: "Configs/report/foreword.md")
    let second = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(second.findings.map(\.code) == ["file-not-regular"])
  }

  @Test func pluginsOfOneIDAreRefused() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin(), HealthPlugin()])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["duplicate-plugin", "duplicate-plugin"])
  }

  @Test func everyErrorIsCollectedBeforeStopping() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": """
      kind: anual-report
      titel: Report
      organization: Office
      theme: plane
      formats: [htlm, html]
      sections:
        - sector: helth
        - title: A
          file: nowhere.md
      """
    ])
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    #expect(
      run.findings.map(\.code) == [
        "missing-key", "unknown-value", "unknown-key", "unknown-value", "unknown-value",
        "unknown-value", "file-missing",
      ])
  }

  @Test func terminalsSeeTheLineWithACaret() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "title: Foreword", with: "titel: F")
    ])
    let run = await CommandRun.of(
      ["check"], in: workspace.location, plugins: [HealthPlugin()], isTerminal: true)
    #expect(
      run.errors.contains(
        """
        Configs/report/report.yaml:8:5: error: a section has no key ‘titel’; did you mean ‘title’? [unknown-key]
            - titel: F
              ^~~~~

        """.dropLast()))
  }

  @Test func peopleSeeAFewNotesOfOneKind() async throws {
    let photos = (1...9).map { "{caption: c\($0)}" }.joined(separator: ", ")
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: a\ndates: 2024\nphotos: [\(photos)]\n---\n"
    ])
    func errors(_ arguments: String..., isTerminal: Bool = false) async -> String {
      await CommandRun.of(
        ["check"] + arguments, in: workspace.location, plugins: [HealthPlugin()],
        isTerminal: isTerminal
      ).errors
    }
    for isTerminal in [true, false] {
      let few = await errors(isTerminal: isTerminal)
      #expect(few.contains("note: and 6 more like these [photo-to-come]\n  help: --notes shows"))
      #expect(few.components(separatedBy: "[photo-to-come]").count == 5)
      let all = await errors("--notes", isTerminal: isTerminal)
      #expect(all.components(separatedBy: "[photo-to-come]").count == 10)
      #expect(!all.contains("--notes"))
    }
    let json = await errors("--diagnostics", "json")
    #expect(json.components(separatedBy: "photo-to-come").count == 10)
  }

  @Test func machineFormatsHaveTheSameFindings() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "title: Foreword", with: "titel: F")
    ])
    let github = await CommandRun.of(
      ["check", "--diagnostics", "github"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(
      github.errors.hasPrefix(
        "::error file=Configs/report/report.yaml,line=8,col=5,title=section-untitled::")
        || github.errors.contains(
          "::error file=Configs/report/report.yaml,line=8,col=5,endLine=8,endColumn=9,title=unknown-key::a section has"
        )
    )
    let sarif = await CommandRun.of(
      ["check", "--diagnostics", "sarif"], in: workspace.location, plugins: [HealthPlugin()])
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(sarif.errors.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let results = ((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]) ?? []
    let result = try #require(results.first { $0["ruleId"] as? String == "unknown-key" })
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let word = ["startLine": 8, "startColumn": 5, "endLine": 8, "endColumn": 10]
    #expect(physical["region"] as? [String: Int] == word)
    let fix = try #require((result["fixes"] as? [[String: Any]])?.first)
    #expect((fix["description"] as? [String: String]) == ["text": "write ‘title’"])
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    #expect(
      change["artifactLocation"] as? [String: String] == ["uri": "Configs/report/report.yaml"])
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(replacement["deletedRegion"] as? [String: Int] == word)
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "title"])
    #expect(
      results.contains { $0["ruleId"] as? String == "section-untitled" && $0["fixes"] == nil })

    let json = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    let found = try #require(json.findings.first { $0.code == "unknown-key" })
    #expect([found.line, found.column, found.endLine, found.endColumn] == [8, 5, 8, 10])
    #expect(
      found.replacement
        == .init(
          path: "Configs/report/report.yaml", line: 8, column: 5, endLine: 8, endColumn: 10,
          text: "title"))
  }
}

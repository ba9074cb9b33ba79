import BinderyTesting
import Foundation
import PreviewNotes
import Testing

/// What `build` tells a preview, and what `preview` refuses.
@Suite struct PreviewTests {
  private func notes<Notes: Decodable>(_ file: String, in folder: TemporaryWorkspace) throws
    -> Notes
  {
    try JSONDecoder().decode(Notes.self, from: Data(#require(folder.text("notes/\(file)")).utf8))
  }

  private func build(_ edition: String, into folder: TemporaryWorkspace, notes: Bool) async
    -> CommandRun
  {
    let output = "\(folder.location)/\(notes ? "noted" : "plain")"
    return await CommandRun.of(
      ["build", edition, "--output", output]
        + (notes ? ["--preview-notes", "\(folder.location)/notes"] : []),
      in: GoldenWorkspace.location, plugins: GoldenWorkspace.plugins)
  }

  @Test(arguments: GoldenWorkspace.editions)
  func notesChangeNothingThatIsPublished(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    #expect(await build(edition, into: folder, notes: false).status == 0)
    #expect(await build(edition, into: folder, notes: true).status == 0)
    #expect(folder.files(under: "noted") == folder.files(under: "plain"))
    let map: PreviewMap = try notes(PreviewMap.file, in: folder)
    #expect(map.edition == edition)
    #expect(Set(map.outline.map(\.anchor)).count == map.outline.count)
    let report: PreviewReport = try notes(PreviewReport.file, in: folder)
    #expect(report.isPublished)
  }

  /// The words of a line of Markdown or of a page, without what marks them up.
  private func words(_ text: some StringProtocol) -> [String] {
    String(text).replacing(#/<[^>]*>|&[a-z]+;|\([^)]*\)|[^\p{L}\p{N}]/#, with: " ").split(
      separator: " "
    )
    .map(String.init)
  }

  @Test(arguments: ["report", "stories"])
  func everyMarkLeadsToWhatWasWritten(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    #expect(await build(edition, into: folder, notes: true).status == 0)
    let map: PreviewMap = try notes(PreviewMap.file, in: folder)
    #expect(!map.pages.isEmpty)
    var found = 0
    for page in map.pages {
      let bytes = try #require(folder.files(under: "noted/\(edition)")[page.path])
      #expect(bytes.count == page.size)
      for mark in page.marks.split(separator: ";") {
        let numbers = mark.split(separator: ",").compactMap { Int($0) }
        try #require(numbers.count == 3)
        let source = map.sources[numbers[1]]
        let text = try String(
          contentsOfFile: "\(GoldenWorkspace.location)/\(source)", encoding: .utf8)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        try #require(lines.indices.contains(numbers[2] - 1), "\(source):\(numbers[2])")
        guard source.hasSuffix(".md"), numbers[2] > 1 else { continue }
        let line = words(lines[numbers[2] - 1])
        let shown = words(String(decoding: bytes[numbers[0]...].prefix(1200), as: UTF8.self))
        // Front matter is shown in other words.
        guard let first = line.first(where: { $0.count > 3 }), !lines[numbers[2] - 1].contains(": ")
        else {
          continue
        }
        if shown.contains(first) { found += 1 }
      }
    }
    #expect(found > 0)
  }

  @Test func theOutlineCountsWhatPartsHold() async throws {
    let folder = try TemporaryWorkspace()
    #expect(await build("report", into: folder, notes: true).status == 0)
    let map: PreviewMap = try notes(PreviewMap.file, in: folder)
    let welcome = try #require(map.outline.first { $0.anchor == "welcome" })
    #expect(welcome.depth == 0)
    #expect(welcome.unit == nil)
    #expect(welcome.words > 0)
    #expect(welcome.source.map { map.sources[$0] } == "Configs/report/foreword.md")
    #expect(map.outline.contains { $0.unit == "health" && $0.depth > 0 })
    #expect(map.outline.reduce(0) { max($0, $1.missingPhotographs) } > 0)
  }

  @Test func aReportHasExcerptsAndCures() async throws {
    let folder = try TemporaryWorkspace()
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: Forum\ndate: 2024-05-06\n---\nText.\n"
    ])
    let run = await CommandRun.of(
      [
        "build", "report", "--output", "\(folder.location)/noted", "--preview-notes",
        "\(folder.location)/notes",
      ], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 1)
    let report: PreviewReport = try notes(PreviewReport.file, in: folder)
    #expect(!report.isPublished)
    let finding = try #require(report.findings.first { $0.code == "unknown-key" })
    #expect(finding.place?.path == "Plugins/Health/Content/activities/forum.md")
    #expect(finding.place?.line == 3)
    #expect(finding.excerpt == "  date: 2024-05-06\n  ^~~~\n")
    #expect(folder.text("notes/\(PreviewMap.file)") == nil)
  }

  @Test func formatsThatTakeAnEngineAreLeftForLater() async throws {
    let folder = try TemporaryWorkspace()
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing("text]", with: "text, pdf]")
    ])
    let run = await CommandRun.of(
      [
        "build", "report", "--output", "\(folder.location)/noted", "--preview-notes",
        "\(folder.location)/notes",
      ], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.contains("noted/report/report.html"))
    #expect(!folder.contains("noted/report/report.pdf"))
  }

  // MARK: The command

  private func preview(_ arguments: String...) async throws -> CommandRun {
    let workspace = try SmallWorkspace.make()
    return await CommandRun.of(
      ["preview"] + arguments, in: workspace.location, plugins: [HealthPlugin()],
      program: "\(workspace.location)/.build/release/bindery")
  }

  @Test func whatCannotBeShownIsRefused() async throws {
    let unknown = try await preview("reprot")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean ‘report’?"))
    for port in ["0", "-1", "65536", "x"] {
      #expect(try await preview("report", "--port", port).status == 2)
    }
    for editor in [
      "nano", "javascript:{path}", "JavaScript:{path}", "http://localhost/", "{path}", ":{path}",
    ] {
      let run = try await preview("report", "--editor", editor)
      #expect(run.status == 2)
      #expect(run.errors.contains("--editor takes"), "\(editor)")
    }
    #expect(try await preview("report", "--host", "").status == 2)
  }

  @Test func aMissingProgramIsNamed() async throws {
    let run = try await preview("report", "--editor", "idea")
    #expect(run.status == 2)
    #expect(run.errors.contains("swift build -c release --product bindery-preview"))
  }
}

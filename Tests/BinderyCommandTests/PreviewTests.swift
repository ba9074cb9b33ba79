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

  /// The words of a text, without what marks them up in a page, in Markdown or in YAML.
  private func words(_ text: some StringProtocol) -> [String] {
    String(text).replacing(#/<[^>]*>|&[a-z]+;|\]\([^)]*\)/#, with: " ")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words of the paragraph of Markdown that begins at a line, without the signs that it begins with.
  private func paragraph(_ lines: ArraySlice<Substring>) -> [String] {
    let first = String(lines.first ?? "").replacing(
      #/^[ \t]*(?:```.*|(?:[-*+>]|\d+[.)]|#+|\[\^\w+\]:|!\[|---)(?: \[[ x]\])?)/#, with: "")
    let rest = lines.dropFirst().prefix { !$0.allSatisfy(\.isWhitespace) }
    return words(([first] + rest.map(String.init)).joined(separator: "\n"))
  }

  /// The words of the value or entry of YAML that begins at a line: all that stands further in.
  private func entry(_ lines: ArraySlice<Substring>) -> [String] {
    func depth(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    guard let first = lines.first else { return [] }
    let rest = lines.dropFirst().prefix { depth($0) > depth(first) }
    return words(([first] + rest).joined(separator: "\n"))
  }

  /// The words that a page shows from an offset on: those of the first text there, or of a picture
  /// before it.
  private func shown(_ page: Data, from offset: Int) -> [String] {
    let text = String(decoding: page[offset...].prefix(6000), as: UTF8.self)
    if text.starts(with: "<hr") { return [] }
    let tags = text.prefixMatch(of: #/(?:\s|<[^>]*>)*/#)?.output ?? ""
    if let picture = tags.firstMatch(of: #/<img[^>]* alt="([^"]+)"/#) { return words(picture.1) }
    let rest = text[tags.endIndex...]
    let end = rest.firstMatch(
      of: #/<(?:\/(?:p|h\d|li|td|th|dd|dt|pre|a|figcaption)|[uo]l)>/#)
    return words(rest[..<(end?.range.lowerBound ?? rest.endIndex)])
  }

  @Test(arguments: GoldenWorkspace.editions)
  func everyMarkLeadsToWhatWasWritten(edition: String) async throws {
    let folder = try TemporaryWorkspace()
    #expect(await build(edition, into: folder, notes: true).status == 0)
    let map: PreviewMap = try notes(PreviewMap.file, in: folder)
    #expect(map.pages.contains { !$0.marks.isEmpty })
    for page in map.pages {
      let bytes = try #require(folder.files(under: "noted/\(edition)")[page.path])
      #expect(bytes.count == page.size)
      for mark in page.marks.split(separator: ";") {
        let numbers = mark.split(separator: ",").compactMap { Int($0) }
        try #require(numbers.count == 3)
        let source = map.sources[numbers[1]]
        let place = "\(source):\(numbers[2])"
        let text = try String(
          contentsOfFile: "\(GoldenWorkspace.location)/\(source)", encoding: .utf8)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        try #require(lines.indices.contains(numbers[2] - 1), "\(place)")
        let written = lines[(numbers[2] - 1)...]
        let shown = shown(bytes, from: numbers[0])
        // A rule is shown by no words, and written with none.
        if shown.isEmpty {
          #expect(written.first == "---", "\(page.path) shows nothing of \(place)")
          continue
        }
        let body = lines.dropFirst().firstIndex(of: "---") ?? 0
        let isOfText = source.hasSuffix(".md") && numbers[2] - 1 > (lines[0] == "---" ? body : -1)
        // Dates and figures are filled in; the first words are always those of the source.
        let isThere =
          isOfText
          ? paragraph(written).starts(with: shown.prefix(4))
          : entry(written).contains(Array(shown.prefix(2)))
        #expect(isThere, "\(page.path) shows \(shown.prefix(8)), which is not at \(place)")
      }
    }
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
    // A part holds what the parts in it hold, and titles besides.
    for (index, part) in map.outline.enumerated() {
      let inner = map.outline[(index + 1)...].prefix { $0.depth > part.depth }
        .filter { $0.depth == part.depth + 1 }
      #expect(part.words >= inner.reduce(0) { $0 + $1.words }, "\(part.anchor)")
      #expect(part.missingPhotographs >= inner.reduce(0) { $0 + $1.missingPhotographs })
    }
    let foreword = try String(
      contentsOfFile: "\(GoldenWorkspace.location)/Configs/report/foreword.md", encoding: .utf8)
    let signs = #/(?m)^\d\. |\[\^\d\]:?|\{pull-quote by=/#
    #expect(welcome.words == words(foreword.replacing(signs, with: "")).count)
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

import BinderyTesting
import Foundation
import Testing
@testable import bindery

/// `bindery proofread`.
@Suite struct ProofreadTests {
  func run(_ arguments: [String], in folder: String) async -> CommandRun {
    await CommandRun.of(["proofread"] + arguments, in: folder, plugins: [HealthPlugin()])
  }

  static let faulty = "They met on Monday, 5 May 2023, in the the hall (of 1984.\n"

  @Test func findingsAreWrittenWithTheirPlaces() async throws {
    let folder = try TemporaryWorkspace(["a.md": Self.faulty])
    let run = await run(["a.md"], in: folder.location)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        a.md:1:13: warning: 5 May 2023 is a Friday, not a Monday [weekday-mismatch]
        a.md:1:40: warning: ‘the’ stands twice [doubled-word]
          help: remove one of the two
        a.md:1:49: warning: ‘(’ has no ‘)’ in this paragraph [unbalanced-mark]

        """)
    #expect(
      run.output == "1 file: 10 words, 3 figures, 1 date, 0 lists; 0 counts compared\n")
  }

  /// A text of which nothing could be looked at does not pass for a clean one.
  @Test func aTextThatCannotBeReadIsNotFine() async throws {
    let row = String(repeating: "|a", count: 300) + "|\n"
    let folder = try TemporaryWorkspace(["a.md": "They met in the the hall.\n\n" + row])
    let run = await run(["a.md"], in: folder.location)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("a.md:3: error: more than 200 cells on one line"))
    #expect(run.errors.contains("[markdown-too-intricate]"))
  }

  /// Only words are changed: neither the permissions nor the mark of the encoding.
  @Test func theRestOfAFileStaysAsItIs() async throws {
    let folder = try TemporaryWorkspace(["a.md": "\u{FEFF}They met in the the hall.\n"])
    let path = "\(folder.location)/a.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let run = await run(["a.md", "--fix"], in: folder.location)
    #expect(run.output.contains("1 replacement made"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(Array(bytes) == Array("\u{FEFF}They met in the hall.\n".utf8))
    let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((permissions as? NSNumber)?.intValue == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
  }

  @Test func aCleanTextIsFine() async throws {
    let folder = try TemporaryWorkspace(["a.txt": "They met on Friday, 5 May 2023.\n"])
    let run = await run(["a.txt"], in: folder.location)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: ["json", "github", "sarif", "text"])
  func everyFormOfFindingsCanBeAskedFor(form: String) async throws {
    let folder = try TemporaryWorkspace(["a.md": Self.faulty])
    let run = await run(["a.md", "--diagnostics", form], in: folder.location)
    #expect(run.status == 1)
    #expect(run.errors.contains("weekday-mismatch"))
    #expect(!run.output.contains("weekday-mismatch"))
  }

  @Test func checksCanBeChosen() async throws {
    let folder = try TemporaryWorkspace(["a.md": Self.faulty])
    let only = await run(
      ["a.md", "--only", "doubled-word,mojibake", "--diagnostics", "json"], in: folder.location)
    #expect(only.findings.map(\.code) == ["doubled-word"])
    let except = await run(
      ["a.md", "--except", "doubled-word", "--diagnostics", "json"], in: folder.location)
    #expect(except.findings.map(\.code) == ["weekday-mismatch", "unbalanced-mark"])
    let wrong = await run(["a.md", "--only", "doubled-words"], in: folder.location)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("doubled-word"))
  }

  @Test func sureReplacementsAreMadeAndTheRestIsShown() async throws {
    let folder = try TemporaryWorkspace(["a.md": "Title\n\nThe cafÃ© of the the hall (of 1984.\n"])
    let run = await run(["a.md", "--fix", "--diagnostics", "json"], in: folder.location)
    #expect(folder.text("a.md") == "Title\n\nThe café of the hall (of 1984.\n")
    #expect(run.findings.map(\.code) == ["unbalanced-mark"])
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("2 replacements made\n"))
  }

  @Test func datesAreWrittenLikeMostOfTheText() async throws {
    let folder = try TemporaryWorkspace([
      "a.md": "Open from 5 April 2023 to 6 June 2023, closed on July 4, 2023.\n"
    ])
    let notes = await run(["a.md"], in: folder.location)
    #expect(notes.status == 0)
    let run = await run(["a.md", "--fix"], in: folder.location)
    #expect(
      folder.text("a.md") == "Open from 5 April 2023 to 6 June 2023, closed on 4 July 2023.\n")
    #expect(run.output.hasSuffix("1 replacement made\n"))
  }

  @Test func foldersStandForTheirTexts() async throws {
    let folder = try TemporaryWorkspace([
      "texts/a.md": "In the the hall.\n", "texts/deep/b.txt": "Of of it.\n",
      "texts/c.csv": "the the\n",
    ])
    let run = await run(["texts", "--diagnostics", "json"], in: folder.location)
    #expect(run.findings.compactMap(\.path) == ["texts/a.md", "texts/deep/b.txt"])
  }

  @Test func figuresOfFilesThatAreNamedTogetherAreCompared() async throws {
    let folder = try TemporaryWorkspace([
      "a.md": "EARN has 7 member states.\n", "b.md": "It rained. EARN has 8 member states.\n",
      "c.md": "<!-- bindery: allow figure-restated – a new count -->\nEARN has 8 member states.\n",
    ])
    let alone = await run(["b.md"], in: folder.location)
    #expect(alone.status == 0)
    let run = await run(["a.md", "b.md"], in: folder.location)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "b.md:1:21: warning: ‘8 member states’, but ‘7 member states’ elsewhere [figure-restated]"))
    #expect(run.errors.contains("a.md:1:10: note: here"))
    let excused = await self.run(["a.md", "c.md"], in: folder.location)
    #expect(excused.status == 0, "\(excused.errors)")
    let other = await self.run(["a.md", "b.md", "--only", "doubled-word"], in: folder.location)
    #expect(other.status == 0)
  }

  @Test func aFileThatIsNotThereIsNamedWithoutAWorkspace() async throws {
    let folder = try TemporaryWorkspace(["a.md": "Text.\n"])
    let run = await run(["b.md"], in: folder.location)
    #expect(run.status == 2)
    #expect(run.errors.contains("There is no file or folder ‘b.md’."))
  }

  @Test func correctionsAreMadeOnce() async throws {
    let text = """
      The cafÃ© of the the hall opened on 5 April 2023, 6 June 2023 and July 4, 2023; the club’s, the
      town’s and the school’s hall closed on 3 May, 2023 and on 4 June 2023. The bus's stop is near.

      """
    let folder = try TemporaryWorkspace(["a.md": text])
    _ = await run(["a.md", "--fix"], in: folder.location)
    let once = folder.text("a.md")
    #expect(once != text)
    let again = await run(["a.md", "--fix"], in: folder.location)
    #expect(folder.text("a.md") == once)
    #expect(again.output.hasSuffix("0 replacements made\n"))
  }

  @Test func editionsAreReadWithTheirRecords() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "In the the hall.\n",
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: Forum\ndates: 2024-05-06\n---\nThey met on Monday, 7 May 2024.\n",
    ])
    let run = await run(["report", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(
      run.findings.map { "\($0.path ?? ""):\($0.line ?? 0) \($0.code)" } == [
        "Configs/report/foreword.md:1 doubled-word",
        "Plugins/Health/Content/activities/forum.md:5 weekday-mismatch",
      ], "\(run.errors)")
  }

  @Test func textsOfAnEditionAreReadTogether() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "The Open Lake Forum (OLF) met.\n",
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: Forum\ndates: 2024-05-06\n---\nThe Open Lakes Federation (OLF) wrote.\n",
    ])
    let run = await run(["report", "--diagnostics", "json"], in: workspace.location)
    #expect(run.findings.map(\.code) == ["acronym-conflict"], "\(run.errors)")
  }

  @Test func keysOfARecordAreHeldAgainstItsText() async throws {
    let folder = try TemporaryWorkspace([
      "a.md":
        "---\ntitle: Fair\ndates: 2024-05-06\nparticipants: 60\n---\nIt was held on 7 May 2024. The 65 participants sang.\n"
    ])
    let run = await run(["a.md", "--diagnostics", "json"], in: folder.location)
    #expect(run.findings.map(\.code) == ["date-outside-period", "figure-restated"])
  }

  @Test func tablesAndKeysAreReadWhereTheyAreNamed() async throws {
    let folder = try TemporaryWorkspace([
      "a.csv": "name,country\nUniversity of Oslo,Sweden\n",
      "b.yaml": "- name: Museum of Lima\n  country: Chile\n", "c/d.yaml": "title: the the\n",
    ])
    let run = await run(["a.csv", "b.yaml", "c", "--diagnostics", "json"], in: folder.location)
    #expect(
      run.findings.map { "\($0.path ?? "") \($0.code)" } == [
        "a.csv country-mismatch", "b.yaml country-mismatch",
      ])
    #expect(run.output.hasPrefix("2 files: "))
  }

  @Test func textOutOfAPDFIsRead() async throws {
    let folder = try TemporaryWorkspace([
      "a.txt": """
      Five new bridges were
      built, and the ferry com-
      pany moved in the
      the same year.

      17

      Two results:
      \u{2022}\tbread
      o\tsalt
      \u{F0B7} wine

      """
    ])
    let run = await run(["a.txt", "--diagnostics", "json"], in: folder.location)
    #expect(
      run.findings.map { "\($0.line ?? 0) \($0.code)" } == [
        "4 doubled-word", "8 count-mismatch",
      ])
  }

  // MARK: Editions

  private static let checked = [
    "Configs/report/foreword.md": "In the the hall they met on Monday, 7 May 2024.\n"
  ]

  private func check(_ command: String, _ keys: String) async throws -> CommandRun {
    var files = Self.checked
    files["Configs/report/report.yaml"] = """
      kind: annual-report
      title: Report
      organization: Office
      period: 2024
      theme: plain
      formats: [html]
      \(keys)
      sections:
        - {title: Foreword, file: foreword.md}
        - sector: health
      """
    let workspace = try SmallWorkspace.make(files)
    return await CommandRun.of(
      [command, "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
  }

  @Test func checkReadsTextsAndBuildDoesNot() async throws {
    let check = try await check("check", "")
    #expect(check.findings.map(\.code).contains("doubled-word"), "\(check.errors)")
    #expect(check.findings.map(\.code).contains("weekday-mismatch"))
    let build = try await self.check("build", "")
    #expect(!build.findings.map(\.code).contains("doubled-word"))
  }

  @Test func buildMakesTheChecksThatAnEditionNames() async throws {
    let build = try await check("build", "checks: {weekday-mismatch: error}")
    #expect(build.findings.map(\.code).contains("weekday-mismatch"), "\(build.errors)")
    #expect(!build.findings.map(\.code).contains("doubled-word"))
    #expect(build.status == 1)
  }

  @Test func editionsTurnChecksOfTextsOff() async throws {
    let check = try await check("check", "checks: {weekday-mismatch: off, doubled-word: note}")
    #expect(!check.findings.map(\.code).contains("weekday-mismatch"))
    #expect(check.findings.map(\.code).contains("doubled-word"))
    #expect(check.status == 0)
  }

  @Test(arguments: [
    "annual-report-2024", "newsletter-2021-1", "newsletter-2021-2", "articles", "expertise",
  ])
  func shippedEditionsPass(edition: String) async {
    let run = await CommandRun.of(
      ["proofread", edition], in: Repository.location, plugins: plugins)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func commentsExcuseAPlace() async throws {
    let folder = try TemporaryWorkspace([
      "a.md": "<!-- bindery: allow doubled-word – as spoken -->\nIn the the hall.\n"
    ])
    let run = await run(["a.md"], in: folder.location)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func whatIsNotThereIsAnErrorOfUse() async throws {
    let workspace = try SmallWorkspace.make()
    let unknown = await run(["reprot"], in: workspace.location)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("report"))
    let folder = try TemporaryWorkspace(["a.md": "a"])
    #expect(await run(["b.md"], in: folder.location).status == 2)
    #expect(await run([], in: folder.location).status == 2)
  }

  @Test func whatCannotBeCorrectedIsNamed() async throws {
    let folder = try TemporaryWorkspace(["a.md": "The the cat.\n", "b.md": "The the dog.\n"])
    chmod("\(folder.location)/a.md", 0o444)
    link("\(folder.location)/b.md", "\(folder.location)/c")
    let run = await run(["a.md", "b.md", "--fix", "--diagnostics", "json"], in: folder.location)
    #expect(run.status == 2)
    #expect(
      run.findings.filter { $0.code == "file-unwritable" }.map(\.message) == [
        "‘a.md’ cannot be written: it is read-only",
        "‘b.md’ cannot be written: the file has other names (hard links), which would keep the old text",
      ])
    #expect(run.findings.filter { $0.code == "doubled-word" }.count == 2)
    #expect(folder.text("c") == "The the dog.\n")
  }
}

import BinderyTesting
import Foundation
import Testing

/// What nobody sees in a text, or few think of, is read as what it looks like, or told.
@Suite struct TextEdgeTests {
  private static let activity = "Plugins/Health/Content/activities/forum.md"
  private static let configuration = "Configs/report/report.yaml"

  private func run(
    _ changes: [String: String?], _ arguments: [String] = ["build", "--diagnostics", "json"]
  ) async throws -> (run: CommandRun, workspace: TemporaryWorkspace) {
    let workspace = try SmallWorkspace.make(changes)
    let run = await CommandRun.of(arguments, in: workspace.location, plugins: [HealthPlugin()])
    return (run, workspace)
  }

  // MARK: Line ends

  @Test(arguments: [
    "|\(String(repeating: "a|", count: 150))\r|\(String(repeating: "-|", count: 150))\r"
      + String(repeating: "|x|\r", count: 5000),
    "|\(String(repeating: "a|", count: 150))\n|\(String(repeating: "-|", count: 150))\n"
      + String(repeating: "x\r", count: 5000),
    String(repeating: "long line\r-|-\r", count: 200),
  ])
  func limitsOnLinesHoldForEveryLineEnd(_ text: String) async throws {
    for files in [
      ["Configs/report/foreword.md": text],
      [
        "Plugins/Health/Content/facts.yaml":
          "- {kind: a, title: b, body: \"\(text.replacing("\r", with: "\\r").replacing("\n", with: "\\n"))\"}\n"
      ],
    ] {
      let (run, workspace) = try await run(files)
      #expect(run.status == 1)
      #expect(run.findings.map(\.code) == ["markdown-too-intricate"], "\(run.errors.prefix(500))")
      #expect(!workspace.contains("build/report"))
    }
  }

  @Test func linesEndAtCarriageReturnsInEveryFile() async throws {
    let (expected, first) = try await run([:])
    #expect(expected.status == 0)
    for path in [
      Self.activity, Self.configuration, "Configs/report/foreword.md",
      "Plugins/Health/Content/sector.yaml", "Plugins/Health/Content/partners.csv",
    ] {
      let text = try #require(first.text(path))
      let (same, second) = try await run([path: text.replacing("\n", with: "\r")])
      #expect(same.status == 0, "\(path) \(same.errors)")
      #expect(second.files(under: "build/report") == first.files(under: "build/report"), "\(path)")
    }
    let (run, _) = try await run([
      Self.activity: "---\rtitle: Forum\rdates: 2024\rbad: x\r---\rBody\r"
    ])
    let found = try #require(run.findings.first)
    #expect([found.line, found.column] == [4, 1])
  }

  @Test(arguments: ["\u{2028}", "\u{2029}"])
  func separatorsThatNobodySeesBeginNoKey(_ separator: String) async throws {
    for value in [
      "\"Seoul\(separator)participants: 99999\"", "|\n  Seoul\(separator)participants: 99999",
    ] {
      let (run, workspace) = try await run([
        Self.activity: "---\ntitle: Forum\nplace: \(value)\ndates: 2024\nbad: x\n---\nBody\n"
      ])
      let found = try #require(run.findings.first { $0.code == "unknown-key" }, "\(run.errors)")
      #expect(found.line == (value.contains("\n") ? 6 : 5))
      try workspace.write(
        "---\ntitle: Forum\nplace: \(value)\ndates: 2024\n---\nBody\n", to: Self.activity)
      let second = await CommandRun.of(
        ["build"], in: workspace.location, plugins: [HealthPlugin()])
      #expect(second.status == 0, "\(second.errors)")
      let text = try #require(workspace.text("build/report/report.txt"))
      #expect(text.contains("Seoul participants: 99999"))
      #expect(!text.contains("99,999"))
    }
  }

  /// A record that cannot be read belongs to the period of the date beside the mistake, wherever
  /// characters that only look like line ends stand.
  @Test func datesAreFoundBehindSeparators() async throws {
    let items = "- {kind: a\u{2028}b, title: c}\n- kind: d\n  titel: e\n  date: 2020\n"
    let (run, _) = try await run(["Plugins/Health/Content/facts.yaml": items])
    #expect(run.status == 0, "\(run.errors)")
  }

  // MARK: Values

  @Test(arguments: ["period:", "period: ~", "period: \"\"", "period: null"])
  func aPeriodWithoutAValueIsToldInEveryKind(_ line: String) async throws {
    for kind in ["annual-report", "articles", "brochure"] {
      let (run, workspace) = try await run([
        Self.configuration: SmallWorkspace.report.replacing("period: 2024", with: line)
          .replacing("annual-report", with: kind)
      ])
      #expect(run.status == 2)
      let found = try #require(run.findings.first { $0.code == "missing-key" }, "\(run.errors)")
      #expect(found.line == 4)
      #expect(!workspace.contains("build/report"))
    }
  }

  @Test(arguments: ["only", "limit", "fragments", "file"])
  func aChoiceWithoutAValueIsNotTakenForAll(_ key: String) async throws {
    let (run, _) = try await run([
      Self.configuration: SmallWorkspace.report.replacing(
        "- sector: health", with: "- sector: health\n    \(key):")
    ])
    #expect(run.status == 2)
    #expect(run.findings.contains { $0.code == "missing-key" && $0.line == 11 }, "\(run.errors)")
  }

  @Test(arguments: ["#+12345", "#-12345", "#12345", "#1234567", "#１２３４５６", "#12 345"])
  func coloursAreSixDigits(_ color: String) async throws {
    let (run, _) = try await run([
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\ncolor: \"\(color)\"\n"
    ])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["color"], "\(run.errors)")
  }

  @Test func numbersHaveNoSign() async throws {
    for value in ["+12", "\"+12\"", "-0"] {
      let (run, _) = try await run([
        Self.activity: "---\ntitle: a\ndates: 2024\nparticipants: \(value)\n---\nb\n"
      ])
      #expect(run.findings.map(\.code) == ["wrong-type"], "\(value) \(run.errors)")
    }
  }

  @Test func noLineOfAMessageIsTooLong() async throws {
    func files(_ length: Int) -> [String: String?] {
      [
        Self.configuration: SmallWorkspace.report.replacing("html, markdown, text", with: "email")
          .replacing(
            "period: 2024",
            with: """
              period: 2024
              sender: a@b.example
              unsubscribe: https://b.example/\(String(repeating: "u", count: length))
              """),
        "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      ]
    }
    let (long, _) = try await run(files(1000))
    #expect(long.status == 2)
    #expect(long.findings.map(\.code) == ["address-form"])
    let (short, workspace) = try await run(files(850))
    #expect(short.status == 0, "\(short.errors)")
    let message = try #require(workspace.text("build/report/report.eml"))
    #expect(message.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 998 })
    #expect(message.contains("List-Unsubscribe:"))
  }

  // MARK: Names

  @Test func doubledHeadingsAreCounted() async throws {
    for path in ["Configs/report/foreword.md", Self.activity] {
      let head = path == Self.activity ? "---\ntitle: a\ndates: 2024\n---\n" : ""
      let (run, _) = try await run([
        path: head + String(repeating: "## Same\n\n", count: 5000)
      ])
      #expect(run.status == 1)
      #expect(run.findings.count == 201)
      #expect(run.findings.last?.message == "and 4799 more of this kind in this file")
    }
  }

  @Test func everyNoteHasAnIDOfItsOwn() async throws {
    let note = "a[^1] b[^1] c[^1-2]\n\n[^1]: One\n\n[^1-2]: Two\n"
    let quoted = note.replacing("\n", with: "\\n")
    let (run, workspace) = try await run([
      Self.configuration: SmallWorkspace.report
        .replacing("- title: Foreword", with: "- title: Foreword\n    id: health-about")
          + """

            - title: Facts
              collect: facts
            - title: Note
              id: fn-note-1
              file: note.md
            - title: Reference
              id: fnref-note-1
              file: note.md

          """,
      "Configs/report/foreword.md": note, "Configs/report/note.md": note,
      "Plugins/Health/Content/facts.yaml":
        "[{kind: a, title: A, body: \"\(quoted)\"}, {kind: a, title: B, body: \"\(quoted)\"}]\n",
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\nabout: \"\(quoted)\"\n",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let html = try #require(workspace.text("build/report/report.html"))
    let ids = html.matches(of: #/ id="(?<id>[^"]*)"/#).map { String($0.output.id) }
    #expect(Set(ids).count == ids.count, "\(ids.sorted())")
    #expect(ids.count { $0.hasPrefix("fn-") && $0 != "fn-note-1" } == 12)
    // Each reference leads to a note, and each note back to a reference.
    let targets = html.matches(of: #/ href="#(?<id>fn[^"]*)"/#).map { String($0.output.id) }
    #expect(!targets.isEmpty && Set(targets).isSubset(of: ids))
  }

  // MARK: What nobody sees

  @Test func messagesAndListsShowWhatNobodySees() async throws {
    let hidden = [
      "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{E0041}", "\u{200E}", "\u{3164}",
    ]
    for character in hidden {
      let code = String(try #require(character.unicodeScalars.first).value, radix: 16).uppercased()
      let files = [
        Self.activity:
          "---\ntitle: Fo\(character)rum\ndates: 2024\n\"ti\(character)tle\": a\n---\nb\n"
      ]
      let (check, _) = try await run(files, ["check"])
      #expect(check.errors.contains("ti\\u{\(code)}tle"), "\(check.errors)")
      #expect(!check.errors.contains(character))
      for format in ["json", "sarif", "github"] {
        let (check, _) = try await run(files, ["check", "--diagnostics", format])
        #expect(!check.errors.contains(character), "\(format)")
      }
      let good = [
        Self.activity: "---\ntitle: Fo\(character)rum\ndates: 2024\n---\nb\n"
      ]
      let (table, _) = try await run(good, ["list", "activities"])
      // Some of them are left out of titles as they are read.
      #expect(!table.output.contains(character) && table.output.contains("rum"))
      if ["200E", "E0041", "3164"].contains(code) {
        #expect(table.output.contains("Fo\\u{\(code)}rum"), "\(table.output)")
      }
      let (json, _) = try await run(good, ["list", "activities", "--format", "json"])
      #expect(!json.output.contains(character) && json.output.contains("rum"))
    }
  }

  @Test func whatWasTypedMovesNoCursor() async throws {
    for arguments in [
      ["build", "--fo\u{1B}[31mrmat"], ["list", "act\u{1B}[31mivities"], ["\u{1B}[31mbuild"],
      ["list", "activities", "--period", "20\u{200B}24"], ["explain", "bro\u{202E}ken"],
      ["new", "edition", "--kind", "bro\u{1B}chure", "b"],
    ] {
      let (run, _) = try await run([:], arguments)
      #expect(run.status != 0)
      let text = run.output + run.errors
      #expect(
        !text.unicodeScalars.contains { ["\u{1B}", "\u{200B}", "\u{202E}"].contains($0) }, "\(text)"
      )
      #expect(text.contains("\\u{"), "\(arguments) \(text)")
    }
  }

  @Test func joinersOfScriptsThatNeedThemStay() async throws {
    let (table, _) = try await run(
      [Self.activity: "---\ntitle: می\u{200C}خواهم\ndates: 2024\n---\nb\n"], ["list", "activities"])
    #expect(table.output.contains("می\u{200C}خواهم"))
  }

  @Test func oneLongNameWidensNoOtherRow() async throws {
    let name = String(repeating: "N", count: 50_000)
    let rows = (0..<1000).map { "UN,Org \($0),\n" }.joined()
    let (table, _) = try await run(
      ["Plugins/Health/Content/partners.csv": "category,name,country\nUN,\(name),\n\(rows)"],
      ["list", "partners"])
    #expect(table.output.contains(name))
    #expect(table.output.utf8.count < 1_000_000)
  }

  @Test func messagesQuoteNoWholeFile() async throws {
    let key = String(repeating: "k", count: 100_000)
    let (run, _) = try await run([
      "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n? \(key)\n: x\n"
    ])
    let found = try #require(run.findings.first { $0.code == "unknown-key" })
    #expect(found.message.utf8.count < 3000)
    #expect(
      found.message.hasPrefix("sector.yaml has no key ‘kkk") && found.message.hasSuffix("kk’"))
  }
}

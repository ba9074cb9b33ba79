import BinderyTesting
import Foundation
import Testing

/// Typst typesets an edition; what it says comes back at the lines that people wrote.
@Suite struct PDFTests {
  private static let template = """
    #import "bindery.typ": *
    #set document(title: "{{title}}", author: "{{organization}}")
    #set text(..locale("{{language}}"), fallback: false)
    #set page(numbering: "1")
    #{
    {{content}}
    }
    """

  static func workspace(_ changes: [String: String?] = [:]) throws -> TemporaryWorkspace {
    let files: [String: String?] = [
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [html, pdf]"),
      "Templates/plain/page.typ.mustache": template,
    ]
    return try SmallWorkspace.make(files.merging(changes) { _, own in own })
  }

  /// Runs the command with a script in place of Typst, or with this machine's engine.
  func run(
    _ arguments: [String] = ["build"], in workspace: TemporaryWorkspace,
    typst script: String? = nil, version: String = "echo typst 0.15.2",
    program: String = HostileRun.program
  ) throws -> HostileRun {
    var variables: [String: String] = [:]
    if let script {
      try workspace.write(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then\n\(version)\nexit\nfi\n\(script)\n",
        to: ".engines/typst")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/typst")
      variables["PATH"] = "\(workspace.location)/.engines:/usr/bin:/bin"
    }
    return try HostileRun.of(
      arguments + ["--diagnostics", "json"], in: workspace.location, program: program,
      variables: variables)
  }

  /// Tiles fill their rows: no place is left where a last one would be.
  @Test(.enabled(if: hasTypst)) func rowsOfTilesAreAlikeInLength() throws {
    let rows = [
      "(rows-of(3, range(5)).map(row => row.len()) == (3, 2))",
      "(rows-of(3, range(7)).map(row => row.len()) == (3, 2, 2))",
      "(rows-of(3, range(4)).join() == range(4))", "(rows-of(3, (1, 2)) == ((1, 2),))",
      "(rows-of(3, ()) == ())",
    ]
    let workspace = try Self.workspace([
      "Templates/plain/page.typ.mustache": Self.template
        + rows.map { "\n#assert\($0)" }.joined()
        + "\n#key-figures(range(5).map(n => (value: str(n), label: \"days\")))\n"
    ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Whether Typst is installed here.
  static let hasTypst: Bool = {
    let run = try? HostileRun.of(["doctor", "--format", "json"], in: "/")
    let rows = try? JSONDecoder().decode(
      [[String: String]].self, from: Data((run?.output ?? "").utf8))
    return rows?.contains { $0["engine"] == "Typst" && $0["version"] != "not there" } == true
  }()

  static let hasTextReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

  static let withoutTypst: Comment = "Typst is not installed; ‘.ci/setup’ brings it"

  // MARK: With Typst

  @Test(.enabled(if: hasTypst, withoutTypst)) func sameInputGivesTheSameBytes() throws {
    var files: [Data] = []
    for _ in 0..<2 {
      let workspace = try Self.workspace()
      let run = try run(in: workspace)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.findings.isEmpty, "\(run.errors)")
      let published = workspace.files(under: "build/report")
      #expect(published.keys.sorted() == ["manifest.json", "report.html", "report.pdf"])
      files.append(try #require(published["report.pdf"]))
    }
    #expect(files[0] == files[1])
    let text = String(decoding: files[0], as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    for mark in ["<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "2024-12-31"] {
      #expect(text.contains(mark), "\(mark)")
    }
    #expect(text.contains("/Lang(en)") || text.contains("/Lang (en)"))
  }

  /// The words of a text, in order, without marks and line breaks.
  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(
    .enabled(if: hasTypst, withoutTypst),
    .enabled(if: hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"))
  func whatIsReadFromThePDFSaysTheSameInTheSameOrder() throws {
    let workspace = try Self.workspace([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [text, pdf]"),
      "Configs/report/foreword.md": """
      Dear readers, 4,063 people came to *56* events.

      - Seoul
      - Ulaanbaatar

      | event | people |
      | --- | ---: |
      | Forum | 1,234 |
      """,
    ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let text = try OfficeTests.output(
      of: "pdftotext", ["-raw", "\(workspace.location)/build/report/report.pdf", "-"])
    let plain = try #require(workspace.text("build/report/report.txt"))
    // Behind the contents, which only the PDF gives page numbers; the texts have other heads of tables and marks.
    let read = Self.words(of: text).drop { $0 != "Dear" }.filter { Int($0) == nil || $0.count > 1 }
    var rest = read[...]
    for word in Self.words(of: plain).drop(while: { $0 != "Dear" })
    where Int(word) == nil || word.count > 1 {
      let position = try #require(
        rest.firstIndex(of: word), "‘\(word)’ is not in its place: \(text)")
      rest = rest[(position + 1)...]
    }
  }

  @Test(
    .enabled(if: hasTypst, withoutTypst),
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftohtml"),
      "pdftohtml is not installed; ‘.ci/setup tests’ brings it"))
  func linksAndTheOutlineAreComplete() throws {
    let workspace = try Self.workspace([
      "Configs/report/foreword.md":
        "Dear [readers](https://example.org/a), see [the partners](#partners) and [x](https://example.org/b).\n"
    ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let text = try OfficeTests.output(
      of: "pdftohtml",
      ["-xml", "-i", "-stdout", "\(workspace.location)/build/report/report.pdf"])
    func count(_ mark: String, in text: Substring) -> Int { text.ranges(of: mark).count }
    let outline = try #require(text.firstRange(of: "<outline>"), "\(text)")
    let items = text[outline.lowerBound...]
    #expect(
      items.matches(of: #/<item page="1">(.*?)</item>/#).map(\.output.1)
        == ["Foreword", "Health", "Forum on care", "Partners", "Health"], "\(items)")
    let content = text[..<outline.lowerBound]
    for address in ["https://example.org/a", "https://example.org/b"] {
      #expect(count("href=\"\(address)\"", in: content) == 1, "\(content)")
    }
    // Those of the contents, and the one in the text.
    #expect(count("href=\"report.html#", in: content) > 1, "\(content)")
  }

  private static let hostileWords = [
    "#import x", "#read(/etc/passwd)", "$x^2$", "@label", "// comment", "/* more */", "= title",
    "#panic()", "\\u{22}", "})#panic()", "<label>", "{{title}}", "{{{title}}}",
    #"\input{/etc/passwd}"#,
    "{ INCLUDETEXT x }", "<b>raw</b>", "</w:t>", "{{> page}}",
  ]

  @Test(
    .enabled(if: hasTypst, withoutTypst),
    .enabled(if: hasTextReader, "pdftotext is not installed; ‘.ci/setup tests’ brings it"))
  func contentIsLettersAlone() throws {
    let words = Self.hostileWords
    let workspace = try Self.workspace([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [html, pdf]"
      ).replacing("title: Report", with: "title: '\"); #panic() //'"),
      "Configs/report/foreword.md": words.map { "```\n\($0)\n```\n" }.joined(separator: "\n"),
      "Plugins/Health/Content/partners.csv":
        "category,name,country\n#panic(),\"#read(\"\"/etc/passwd\"\")\",Japan\n",
    ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let reader = Process()
    let output = Pipe()
    reader.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
    reader.arguments = ["\(workspace.location)/build/report/report.pdf", "-"]
    reader.standardOutput = output
    reader.standardError = FileHandle.nullDevice
    try reader.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    for word in words + ["#read(\"/etc/passwd\")"] { #expect(text.contains(word), "\(text)") }
    #expect(!text.contains("root:"))
  }

  /// A picture whose parts fit together, but whose pixels nobody can decode, in a kind that is passed on
  /// as it is.
  @Test(.enabled(if: hasTypst, withoutTypst)) func brokenPicturesAreFoundWhereTheyAreNamed() throws
  {
    let workspace = try Self.workspace([
      "Configs/report/foreword.md": "Dear readers.\n\n![A bee](bee.gif)\n"
    ])
    try workspace.write(
      DrawnPicture.gif(width: 100, size: 300), to: "Configs/report/bee.gif")
    let run = try run(in: workspace)
    #expect(run.status == 1)
    let found = try #require(run.findings.first { $0.code == "pdf-refused" }, "\(run.errors)")
    #expect(found.path == "Configs/report/foreword.md")
    #expect(found.line == 3)
    #expect(workspace.contains("build/report/report.html"))
    #expect(!workspace.contains("build/report/report.pdf"))
  }

  @Test(.enabled(if: hasTypst, withoutTypst)) func picturesWithoutWordsAreFoundToo() throws {
    let workspace = try Self.workspace([
      "Configs/report/foreword.md": "Dear readers.\n\n![](bee.png)\n"
    ])
    let picture =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    try workspace.write(
      try #require(Data(base64Encoded: picture)), to: "Configs/report/bee.png")
    let run = try run(in: workspace)
    #expect(run.status == 1)
    let found = try #require(run.findings.first { $0.code == "pdf-refused" }, "\(run.errors)")
    #expect(found.message.hasSuffix("missing alt text’"))
    #expect(found.path == "Configs/report/foreword.md")
    #expect(found.line == 3)
  }

  @Test(.enabled(if: hasTypst, withoutTypst)) func lettersWithoutAFontAreNamed() throws {
    let workspace = try Self.workspace([
      "Configs/report/foreword.md": "Dear readers.\n\nGood day: ᎣᏏᏲ.\n"
    ])
    let run = try run(in: workspace)
    #expect(run.status == 1)
    let found = try #require(run.findings.first { $0.code == "pdf-letter-missing" })
    #expect(found.message.contains("‘Ꭳ’"), "\(found.message)")
  }
}

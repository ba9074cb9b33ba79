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

  private static func workspace(_ changes: [String: String?] = [:]) throws -> TemporaryWorkspace {
    let files: [String: String?] = [
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [html, pdf]"),
      "Templates/plain/page.typ.mustache": template,
    ]
    return try SmallWorkspace.make(files.merging(changes) { _, own in own })
  }

  /// Runs the command with a script in place of Typst, or with this machine's engine.
  private func run(
    _ arguments: [String] = ["build"], in workspace: TemporaryWorkspace, typst script: String? = nil
  ) throws -> HostileRun {
    var variables: [String: String] = [:]
    if let script {
      try workspace.write("#!/bin/sh\n\(script)\n", to: ".engines/typst")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/typst")
      variables["PATH"] = "\(workspace.location)/.engines:/usr/bin:/bin"
    }
    return try HostileRun.of(
      arguments + ["--diagnostics", "json"], in: workspace.location, variables: variables)
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

  private static let hostileWords = [
    "#import x", "#read(/etc/passwd)", "$x^2$", "@label", "// comment", "/* more */", "= title",
    "#panic()", "\\u{22}", "})#panic()",
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

  // MARK: With anything that calls itself Typst

  @Test func itRunsInTheStagedFolderWithALimitedView() throws {
    let workspace = try Self.workspace()
    let run = try run(
      in: workspace, typst: "for last; do :; done; { echo \"$@\"; ls .typst; } > \"$last\"")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      workspace.text("build/report/report.pdf") == """
        compile --root . --creation-timestamp 1735603200 --pdf-standard ua-1,a-2a \
        .typst/report.typ .typst/report.pdf
        bindery.typ
        report.pdf
        report.typ

        """)
    #expect(!workspace.contains("build/report/.typst"))
  }

  private static func complaint(_ message: String, about words: String) -> String {
    "line=$(grep -n -F '\(words)' .typst/report.typ | head -n 1 | cut -d: -f1)\n"
      + "printf '%s\\n  ┌─ .typst/report.typ:%s:3\\n  │\\n1 │ x\\n = hint: mend it\\n\\n' "
      + "'\(message)' \"$line\" >&2\n"
  }

  @Test func errorsStandAtTheLineOfTheAuthor() throws {
    let workspace = try Self.workspace()
    let run = try run(
      in: workspace, typst: Self.complaint("error: PDF/UA-1 error: odd", about: "met") + "exit 1")
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["pdf-refused"], "\(run.errors)")
    let found = try #require(run.findings.first)
    #expect(found.message == "Typst says ‘PDF/UA-1 error: odd’")
    #expect(found.path == "Plugins/Health/Content/activities/forum.md")
    #expect(found.line == 6)
    #expect(found.fix == "mend it")
    #expect(workspace.contains("build/report/report.html"))
  }

  @Test func errorsInTheTemplateStandThere() throws {
    let workspace = try Self.workspace()
    let run = try run(
      in: workspace, typst: Self.complaint("error: odd", about: "numbering:") + "exit 1")
    let found = try #require(run.findings.first { $0.code == "pdf-refused" })
    #expect(found.path == "Templates/plain/page.typ.mustache")
    #expect(found.line == 4)
  }

  @Test func lettersAndFontsAreGathered() throws {
    let workspace = try Self.workspace()
    let letters = ["a", "b", "a"].map {
      Self.complaint(
        "error: PDF/UA-1 error: the text `\"\($0)\"` could not be displayed with font `\"X\"`",
        about: "met")
    }
    let fonts = ["one", "two"].map {
      Self.complaint("warning: unknown font family: \($0)", about: "numbering:")
    }
    let run = try run(in: workspace, typst: (letters + fonts).joined() + "exit 1")
    #expect(
      run.findings.map(\.code) == ["pdf-letter-missing", "pdf-font-missing"],
      "\(run.errors)")
    #expect(run.findings.first?.message == "no font of the theme’s PDF has ‘a’, ‘b’")
    #expect(run.findings.first?.line == 6)
    #expect(run.findings.last?.message == "the fonts ‘one’, ‘two’ are not installed")
  }

  @Test func otherWarningsLeaveTheFile() throws {
    let workspace = try Self.workspace()
    let run = try run(
      in: workspace,
      typst: "for last; do :; done; echo x > \"$last\"\n"
        + Self.complaint("warning: layout did not converge", about: "nowhere"))
    #expect(run.status == 0)
    #expect(run.findings.map(\.code) == ["pdf-doubt"], "\(run.errors)")
    #expect(run.findings.first?.path == "Configs/report/report.yaml")
    #expect(workspace.contains("build/report/report.pdf"))
  }

  @Test(arguments: [
    ("exit 1", "engine-failed"), ("kill -SEGV $$", "engine-failed"), ("exit 0", "engine-silent"),
    ("for last; do :; done; ln -s /etc/passwd \"$last\"", "engine-silent"),
    ("echo x > report.pdf", "engine-silent"),
    ("for last; do :; done; echo x > \"$last\"; seq 1 9 >&2; exit 3", "engine-failed"),
  ])
  func onlyThePDFIsLost(_ script: String, code: String) throws {
    let workspace = try Self.workspace()
    let run = try run(in: workspace, typst: script)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == [code], "\(run.errors)")
    #expect(
      workspace.files(under: "build/report").keys.sorted() == ["manifest.json", "report.html"])
  }

  @Test func withoutTypstEverythingElseWorks() throws {
    let workspace = try Self.workspace()
    // No environment of engines is beside this copy.
    let program = "\(workspace.location)/program"
    try TestProgram.copy(HostileRun.program, to: program)
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, program: program,
      variables: ["PATH": "/nowhere"])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["engine-missing"], "\(run.errors)")
    #expect(
      run.findings.first?.message
        == "Typst is not there: no command ‘typst’ is in PATH, and the Python package ‘typst’ is not installed"
    )
    #expect(run.findings.first?.line == 6)
    #expect(workspace.contains("build/report/report.html"))
  }

  @Test func anEnvironmentBesideTheProgramServes() throws {
    let workspace = try Self.workspace()
    let program = "\(workspace.location)/bin/program"
    try workspace.write("", to: "bin/x")
    try TestProgram.copy(HostileRun.program, to: program)
    try workspace.write("", to: "engines/lib/python3.11/site-packages/typst/__init__.py")
    try workspace.write(
      "#!/bin/sh\n[ \"$1\" = -c ] || exit 9\nshift 2\nfor last; do :; done; echo \"$1\" > \"$last\"\n",
      to: "engines/bin/python3")
    try TestProgram.makeExecutable("\(workspace.location)/engines/bin/python3")
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, program: program,
      variables: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.text("build/report/report.pdf") == "compile\n")
  }
}

import BinderyTesting
import Foundation
import Testing

/// Pandoc makes documents for word processors and books of an edition.
@Suite struct OfficeTests {
  static func workspace(
    _ formats: String = "html, docx, odt, epub", _ changes: [String: String?] = [:]
  ) throws -> TemporaryWorkspace {
    let files: [String: String?] = [
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "formats: [html, markdown, text]", with: "formats: [\(formats)]")
    ]
    return try SmallWorkspace.make(files.merging(changes) { _, own in own })
  }

  /// Runs the command with a script in place of Pandoc, or with this machine's engine.
  func run(
    _ arguments: [String] = ["build"], in workspace: TemporaryWorkspace,
    pandoc script: String? = nil, version: String = "echo pandoc 3.1.9", program: String? = nil
  ) throws -> HostileRun {
    var variables: [String: String] = [:]
    if let script {
      try workspace.write(
        "#!/bin/sh\nif [ \"$1\" = --version ]; then\n\(version)\nexit\nfi\n"
          + "for argument; do case $argument in --output=*) made=${argument#--output=};; esac; done\n"
          + "\(script)\n", to: ".engines/pandoc")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/pandoc")
      variables["PATH"] = "\(workspace.location)/.engines:/usr/bin:/bin"
    }
    return try HostileRun.of(
      arguments + ["--diagnostics", "json"], in: workspace.location,
      program: program ?? HostileRun.program, variables: variables)
  }

  /// A copy of the program beside which there is no environment of engines.
  func loneProgram(in workspace: TemporaryWorkspace) throws -> String {
    let program = "\(workspace.location)/program"
    try TestProgram.copy(HostileRun.program, to: program)
    return program
  }

  private static func has(_ program: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
  }

  /// Whether Pandoc is installed here, and what opens the files that it makes.
  static let hasPandoc: Bool = {
    let run = try? HostileRun.of(["doctor", "--format", "json"], in: "/")
    let rows = try? JSONDecoder().decode(
      [[String: String]].self, from: Data((run?.output ?? "").utf8))
    return rows?.contains { row in
      row["engine"] == "Pandoc" && row["version"]?.first?.isNumber == true
    } == true
  }()
  static let hasOffice = has("soffice")
  static let hasUnzip = has("unzip")
  static let withoutPandoc: Comment = "Pandoc is not installed; ‘.ci/setup tests’ brings it"
  static let withoutOffice: Comment = "LibreOffice is not installed; ‘.ci/setup tests’ brings it"
  static let withoutUnzip: Comment = "unzip is not installed; ‘.ci/setup tests’ brings it"

  /// The standard output of a program.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// A document as LibreOffice reads it: plain text.
  func opened(_ file: String, in workspace: TemporaryWorkspace) throws -> String {
    _ = try Self.output(
      of: "soffice",
      [
        "-env:UserInstallation=file://\(workspace.location)/.office", "--headless",
        "--convert-to", "txt:Text (encoded):UTF8", "--outdir", "\(workspace.location)/opened",
        "\(workspace.location)/build/report/\(file)",
      ])
    let name = file.prefix { $0 != "." }
    return try #require(workspace.text("opened/\(name).txt"), "\(file) cannot be opened")
  }

  // MARK: With Pandoc

  @Test(.enabled(if: hasPandoc, withoutPandoc)) func sameInputGivesTheSameBytes() throws {
    var builds: [[String: Data]] = []
    for _ in 0..<2 {
      let workspace = try Self.workspace()
      let run = try run(in: workspace)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.findings.isEmpty, "\(run.errors)")
      builds.append(workspace.files(under: "build/report"))
    }
    let files = ["manifest.json", "report.docx", "report.epub", "report.html", "report.odt"]
    #expect(builds[0].keys.sorted() == files)
    for file in files { #expect(builds[0][file] == builds[1][file], "\(file)") }
    for file in files[1...2] { #expect(builds[0][file]?.starts(with: Array("PK".utf8)) == true) }
  }

  @Test(.enabled(if: hasPandoc, withoutPandoc)) func theManifestSaysWhatMadeAFileOfWhat() throws {
    struct Manifest: Decodable {
      struct Input: Decodable {
        var path: String
        var sha256: String
      }
      struct Engine: Decodable {
        var name: String
        var version: String
      }
      struct Output: Decodable {
        var path: String
        var engine: Engine?
        var inputs: [Input]?
      }
      var outputs: [Output]
    }
    let workspace = try Self.workspace("html, docx")
    #expect(try run(in: workspace).status == 0)
    let manifest = try JSONDecoder().decode(
      Manifest.self,
      from: try #require(workspace.files(under: "build/report")["manifest.json"]))
    let file = try #require(manifest.outputs.first { $0.path == "report.docx" })
    #expect(file.engine?.name == "Pandoc")
    #expect(file.engine?.version.first == "3")
    #expect(
      file.inputs?.map(\.path) == [".pandoc/report.docx.json", ".pandoc/report.model.docx"])
    #expect(file.inputs?.allSatisfy { $0.sha256.count == 64 } == true)
    #expect(manifest.outputs.first { $0.path == "report.html" }?.engine == nil)
  }

  /// A report in one format with a section of figures.
  static func reportWithFigures(_ format: String) -> String {
    SmallWorkspace.report.replacing(
      "formats: [html, markdown, text]", with: "formats: [\(format)]"
    ).replacing(
      "  - title: Partners",
      with: "  - title: Figures\n    collect: figures\n  - title: Partners")
  }

  @Test(
    .enabled(if: hasPandoc, withoutPandoc), .enabled(if: hasOffice, withoutOffice),
    arguments: ["docx", "odt"])
  func whatIsOpenedSaysTheSame(_ format: String) throws {
    let workspace = try Self.workspace(
      format,
      [
        "Configs/report/report.yaml": Self.reportWithFigures(format),
        "Configs/report/foreword.md": """
        Dear readers,[^1] 4,063 people came to *56* events.

        | event | people |
        | --- | ---: |
        | Forum | 1,234 |

        [^1]: All 87 of you.
        """,
      ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let text = try opened("report.\(format)", in: workspace)
    for words in [
      "Report", "2024", "Office", "Dear readers", "4,063 people came to 56 events", "Forum",
      "1,234",
      "Forum on care", "Seoul", "People met.", "WHO", "Aid", "Japan",
    ] {
      #expect(text.contains(words), "\(words) is missing in \(text)")
    }
  }

  private static let hostileWords = [
    "#import x", "#read(/etc/passwd)", #"\input{/etc/passwd}"#, "{ INCLUDETEXT /etc/passwd }",
    "</w:t></w:r></w:p>", "<script>alert(1)</script>", "&xxe; &#x41;", "]]>", "${title}",
    "`x`{=openxml}", "::: {.x}", "=1+1|cmd", "%SYSTEMROOT%", "$x^2$", "@label", "<label>",
    "{{title}}",
    "{{{title}}}", "<b>raw</b>",
  ]

  @Test(
    .enabled(if: hasPandoc, withoutPandoc), .enabled(if: hasOffice, withoutOffice),
    .enabled(if: hasUnzip, withoutUnzip))
  func contentIsLettersAlone() throws {
    let words = Self.hostileWords
    let title = "'</w:t><w:fldSimple w:instr=\"AUTHOR\"/> &xxe; $title$'"
    let workspace = try Self.workspace(
      "docx, odt, epub",
      [
        "Configs/report/report.yaml": SmallWorkspace.report.replacing(
          "formats: [html, markdown, text]", with: "formats: [docx, odt, epub]"
        ).replacing("title: Report", with: "title: \(title)")
          .replacing("organization: Office", with: "organization: '<b>$x$</b>'"),
        "Configs/report/foreword.md": words.map { "```\n\($0)\n```\n" }.joined(separator: "\n"),
        "Plugins/Health/Content/partners.csv":
          "category,name,country\n${title},\"<w:instrText>\"\"/etc/passwd\"\"\",Japan\n",
      ])
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    for format in ["docx", "odt"] {
      let text = try opened("report.\(format)", in: workspace)
      for word in words + ["<w:instrText>\"/etc/passwd\"", "$title$"] {
        #expect(text.contains(word), "\(format): \(word) is missing in \(text)")
      }
      #expect(!text.contains("root:"))
    }
    let file = "\(workspace.location)/build/report/report"
    let document = try Self.output(of: "unzip", ["-p", "\(file).docx", "word/document.xml"])
    // The table of contents, and a page number for each of its three entries.
    #expect(document.components(separatedBy: "<w:instrText").count - 1 == 4)
    let pages = try Self.output(
      of: "unzip", ["-p", "\(file).epub", "EPUB/text/*", "EPUB/nav.xhtml"])
    #expect(!pages.contains("<script") && !pages.contains("<b>"))
    for word in words {
      let escaped = word.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        .replacing(">", with: "&gt;")
      #expect(pages.contains(escaped), "\(word) is missing in \(pages)")
    }
  }

  @Test(.enabled(if: hasPandoc, withoutPandoc), .enabled(if: hasUnzip, withoutUnzip))
  func stylesAndNotesAreThoseOfWord() throws {
    let workspace = try Self.workspace(
      "docx",
      [
        "Configs/report/foreword.md":
          "Dear readers.[^1]\n\n![A bee](bee.png)\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[^1]: Note.\n",
        "Plugins/Health/Content/sector.yaml":
          "id: health\ncode: HE\nname: Health\ncolor: '#0a7f3f'\n",
      ])
    try workspace.write(Self.picture, to: "Configs/report/bee.png")
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let file = "\(workspace.location)/build/report/report.docx"
    func part(_ name: String) throws -> String { try Self.output(of: "unzip", ["-p", file, name]) }
    let document = try part("word/document.xml")
    for mark in [
      "w:val=\"Heading1\"", "w:val=\"Heading2\"", "w:val=\"TOC1\"", "TOC \\o", "PAGEREF foreword",
      "w:name=\"foreword\"", "<w:footnoteReference ", "<w:tblHeader ", "descr=\"A bee\"",
      "ChapterBand0A7F3F", "Accent0A7F3F",
    ] {
      #expect(document.contains(mark), "\(mark)")
    }
    #expect(try part("word/footnotes.xml").contains("Note."))
    let styles = try part("word/styles.xml")
    for name in ["heading 1", "toc 1", "caption", "footnote text", "Chapter Band 0A7F3F", "Title"] {
      #expect(styles.contains("<w:name w:val=\"\(name)\""), "\(name)")
    }
    #expect(styles.contains("w:val=\"en\""))
    #expect(try part("word/footer1.xml").contains(" PAGE "))
    #expect(try part("docProps/core.xml").contains("2024-12-31T00:00:00Z"))
  }

  static let picture =
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg=="
    ) ?? Data()

  @Test(.enabled(if: hasPandoc, withoutPandoc)) func brokenPicturesAreFoundWhereTheyAreNamed()
    throws
  {
    // Pandoc puts a broken picture into a file for Word without a word, so none gets that far.
    let workspace = try Self.workspace(
      "html, odt",
      [
        "Configs/report/foreword.md": "Dear readers.\n\n![A bee](bee.png)\n",
        "Configs/report/bee.png": "This is no picture.\n",
      ])
    let run = try run(in: workspace)
    let found = try #require(run.findings.first { $0.severity == "error" }, "\(run.errors)")
    #expect(found.path == "Configs/report/foreword.md")
    #expect(found.line == 3)
    #expect(!workspace.contains("build/report/report.odt"))
  }

  // MARK: Losses

  @Test func whatAFormatLosesIsNoted() throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md":
        "Dear [readers](https://example.org \"title\").\n\n![A bee](bee.png)\n"
    ])
    try workspace.write(Self.picture, to: "Configs/report/bee.png")
    for command in ["check", "build"] {
      let run = try HostileRun.of(
        [command, "--diagnostics", "json", "--strict"], in: workspace.location)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.findings.map(\.code) == ["format-loss"], "\(run.errors)")
      let found = try #require(run.findings.first)
      #expect(found.severity == "note")
      #expect(
        found.message
          == "‘text’ says less than the edition: pictures (their words), titles of links and pictures (not shown)"
      )
      #expect(found.path == "Configs/report/report.yaml")
      #expect(found.line == 6)
    }
  }
}

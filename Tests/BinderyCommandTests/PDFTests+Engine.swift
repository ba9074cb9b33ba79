import BinderyTesting
import Foundation
import Testing

/// PDF from any program that calls itself Typst.
extension PDFTests {
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

  @Test func errorsNameTheLineOfTheAuthor() throws {
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

  @Test func errorsInTheTemplateHaveTheirPlace() throws {
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
    ("exec yes >&2", "engine-failed"),
    ("for last; do :; done; exec head -c 2000000000 /dev/zero > \"$last\"", "engine-failed"),
    ("echo y > ../../elsewhere; touch x", "engine-silent"),
  ])
  func onlyThePDFIsLost(_ script: String, code: String) throws {
    let workspace = try Self.workspace()
    let run = try run(in: workspace, typst: script)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == [code], "\(run.errors)")
    #expect(
      workspace.files(under: "build/report").keys.sorted() == ["manifest.json", "report.html"])
  }

  @Test(arguments: [
    ("echo typst 0.13.1", "Typst 0.13.1 is too old: version 0.14 or newer is needed"),
    ("exit 1", "does not say which version of Typst it is"),
  ])
  func oldEnginesAreRefused(_ version: String, message: String) throws {
    let workspace = try Self.workspace()
    let program = "\(workspace.location)/program"
    try TestProgram.copy(HostileRun.program, to: program)
    let run = try run(
      in: workspace, typst: "for last; do :; done; echo x > \"$last\"", version: version,
      program: program)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["engine-outdated"], "\(run.errors)")
    #expect(run.findings.first?.message.hasSuffix(message) == true, "\(run.errors)")
    #expect(workspace.contains("build/report/report.html"))
  }

  @Test func withoutTypstEverythingElseWorks() throws {
    let workspace = try Self.workspace()
    // This copy has no environment of engines beside it.
    let program = "\(workspace.location)/program"
    try TestProgram.copy(HostileRun.program, to: program)
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, program: program,
      variables: ["PATH": "/nowhere"])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["engine-missing"], "\(run.errors)")
    #expect(
      run.findings.first?.message
        == "Typst is missing: no command ‘typst’ is in PATH, and the Python package ‘typst’ is not installed"
    )
    #expect(run.findings.first?.line == 6)
    #expect(workspace.contains("build/report/report.html"))
  }

  @Test func anEnvironmentBesideTheProgramIsUsed() throws {
    let workspace = try Self.workspace()
    let program = "\(workspace.location)/bin/program"
    try workspace.write("", to: "bin/x")
    try TestProgram.copy(HostileRun.program, to: program)
    try workspace.write("", to: "engines/lib/python3.11/site-packages/typst/__init__.py")
    try workspace.write(
      "#!/bin/sh\n[ \"$1\" = -c ] || exit 9\nshift 2\n"
        + "[ \"$1\" = --version ] && { echo typst 0.15.2; exit; }\n"
        + "for last; do :; done; echo \"$1\" > \"$last\"\n",
      to: "engines/bin/python3")
    try TestProgram.makeExecutable("\(workspace.location)/engines/bin/python3")
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, program: program,
      variables: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.text("build/report/report.pdf") == "compile\n")
  }
}

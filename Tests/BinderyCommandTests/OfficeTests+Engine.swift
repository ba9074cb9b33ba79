import BinderyTesting
import Foundation
import Testing

/// Documents from any program that calls itself Pandoc.
extension OfficeTests {
  @Test func itRunsInTheStagedFolderWithAFixedTime() throws {
    let workspace = try Self.workspace("html, docx")
    let run = try run(
      in: workspace, pandoc: "{ echo \"$@\"; echo $SOURCE_DATE_EPOCH; ls .pandoc; } > \"$made\"")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      workspace.text("build/report/report.docx") == """
        --to=docx+native_numbering --reference-doc=.pandoc/report.model.docx --from=json \
        --data-dir=.pandoc --resource-path=. --output=.pandoc/report.docx .pandoc/report.docx.json
        1735603200
        report.docx
        report.docx.json
        report.model.docx

        """)
    #expect(!workspace.contains("build/report/.pandoc"))
  }

  @Test func enginesOfDifferentFormatsRunAtTheSameTime() throws {
    let workspace = try Self.workspace("html, docx, odt")
    // Each engine waits until the other one has begun.
    let script = """
      touch ".begun-${made##*.}"
      for _ in $(seq 500); do
        [ -e .begun-docx ] && [ -e .begun-odt ] && { echo x > "$made"; exit; }
        sleep 0.02
      done
      exit 1
      """
    let run = try run(["build", "--jobs", "2"], in: workspace, pandoc: script)
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.contains("build/report/report.docx"))
    #expect(workspace.contains("build/report/report.odt"))
    let alone = try Self.workspace("html, docx, odt")
    let second = try self.run(
      ["build", "--jobs", "1"], in: alone,
      pandoc: "mkdir .running || exit 1; sleep 0.2; rmdir .running; echo x > \"$made\"")
    #expect(second.status == 0, "\(second.errors)")
  }

  @Test(arguments: [
    ("exit 1", "engine-failed"), ("kill -SEGV $$", "engine-failed"), ("exit 0", "engine-silent"),
    (": > \"$made\"", "engine-silent"), ("ln -s /etc/passwd \"$made\"", "engine-silent"),
    ("echo x > report.docx", "engine-silent"), ("exec yes >&2", "engine-failed"),
    ("head -c 2000000000 /dev/zero > \"$made\"", "engine-failed"),
    ("echo x > \"$made\"; seq 1 9 >&2; exit 3", "engine-failed"),
  ])
  func onlyTheDocumentIsLost(_ script: String, code: String) throws {
    let workspace = try Self.workspace("html, docx")
    let run = try run(in: workspace, pandoc: script)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == [code], "\(run.errors)")
    #expect(
      workspace.files(under: "build/report").keys.sorted() == ["manifest.json", "report.html"])
  }

  @Test(arguments: [
    ("echo pandoc 2.17.1.1", "Pandoc 2.17.1.1 is too old: version 3 or newer is needed"),
    ("exit 1", "does not say which version of Pandoc it is"),
  ])
  func oldEnginesAreRefused(_ version: String, message: String) throws {
    for command in ["build", "check"] {
      let workspace = try Self.workspace("html, docx")
      let run = try run(
        [command], in: workspace, pandoc: "echo x > \"$made\"", version: version,
        program: try loneProgram(in: workspace))
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.findings.map(\.code) == ["engine-outdated"], "\(run.errors)")
      #expect(run.findings.first?.message.hasSuffix(message) == true, "\(run.errors)")
      #expect(run.findings.first?.line == 6)
    }
  }

  @Test func anEnvironmentReplacesAnOldCommand() throws {
    let workspace = try Self.workspace("html, docx")
    try workspace.write("", to: "bin/x")
    let program = "\(workspace.location)/bin/program"
    try TestProgram.copy(HostileRun.program, to: program)
    let package = "engines/lib/python3.11/site-packages/pypandoc/files/pandoc"
    try workspace.write(
      "#!/bin/sh\n[ \"$1\" = --version ] && { echo pandoc 3.9; exit; }\n"
        + "for a; do case $a in --output=*) echo packed > \"${a#--output=}\";; esac; done\n",
      to: package)
    try workspace.write("#!/bin/sh\nexit 9\n", to: "engines/bin/python3")
    for file in [package, "engines/bin/python3"] {
      try TestProgram.makeExecutable("\(workspace.location)/\(file)")
    }
    let run = try run(
      in: workspace, pandoc: "echo old > \"$made\"", version: "echo pandoc 2.19",
      program: program)
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.text("build/report/report.docx") == "packed\n")
  }

  @Test func withoutPandocEverythingElseWorks() throws {
    let workspace = try Self.workspace()
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location,
      program: try loneProgram(in: workspace), variables: ["PATH": "/nowhere"])
    #expect(run.status == 1)
    #expect(
      run.findings.map(\.code) == ["engine-missing", "engine-missing", "engine-missing"],
      "\(run.errors)")
    #expect(workspace.contains("build/report/report.html"))
  }
}

import BinderyTesting
import Foundation
import Publishing
import Testing

/// An outside engine makes a file of an edition; if it fails, only its format is lost.
@Suite struct EngineTests {
  private static let configuration = SmallWorkspace.report.replacing(
    "formats: [html, markdown, text]", with: "formats: [html, txt.gz]")

  /// A workspace with a script in place of the engine, or with this machine's engine.
  private struct Site {
    let workspace: TemporaryWorkspace
    let path: String

    init(_ script: String?, configuration: String = EngineTests.configuration) throws {
      workspace = try SmallWorkspace.make(["Configs/report/report.yaml": configuration])
      guard let script else {
        path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return
      }
      try workspace.write("#!/bin/sh\n\(script)\n", to: ".engines/gzip")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/gzip")
      path = "\(workspace.location)/.engines:/usr/bin:/bin"
    }

    func run(
      _ arguments: [String] = ["build"], path: String? = nil, seconds: Int? = nil
    ) throws -> HostileRun {
      var variables = ["PATH": path ?? self.path]
      if let seconds { variables["ENGINE_SECONDS"] = String(seconds) }
      return try HostileRun.of(
        arguments + ["--diagnostics", "json"], in: workspace.location, variables: variables)
    }

    /// The paths of the published files; the test requires them to match the manifest.
    func published() throws -> [String] {
      struct Manifest: Decodable {
        struct Output: Decodable {
          var path: String
          var size: Int
        }
        var outputs: [Output]
      }
      let files = workspace.files(under: "build/report")
      let manifest = try JSONDecoder().decode(
        Manifest.self, from: try #require(files["manifest.json"]))
      #expect(files.count == manifest.outputs.count + 1)
      for output in manifest.outputs { #expect(files[output.path]?.count == output.size) }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: "\(workspace.location)/build")
          == ["report"])
      return manifest.outputs.map(\.path)
    }
  }

  // MARK: Success

  @Test func theFileIsPublishedAndNothingElse() throws {
    let site = try Site(nil)
    let run = try site.run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.isEmpty)
    #expect(try site.published() == ["report.html", "report.txt.gz"])
    let bytes = try #require(site.workspace.files(under: "build/report")["report.txt.gz"])
    #expect(bytes.starts(with: [0x1F, 0x8B]))
    _ = try site.run()
    #expect(site.workspace.files(under: "build/report")["report.txt.gz"] == bytes)
  }

  @Test func theManifestDigestsIt() throws {
    let site = try Site(
      "printf abc > \"$3.gz\"; echo x > left-behind; mkdir .more; echo y > .more/z")
    let run = try site.run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(try site.published() == ["report.html", "report.txt.gz"])
    #expect(
      site.workspace.text("build/report/manifest.json")?.contains(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") == true)
  }

  @Test func theEngineRunsInTheStagedFolderWithAnEnvironmentOfItsOwn() throws {
    let site = try Site(
      "read line; { pwd; ls; echo \"$LC_ALL $TZ\"; echo \"input: $line\"; ls -l /proc/$$/fd; } "
        + "> \"$3.gz\"")
    let run = try site.run()
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(site.workspace.text("build/report/report.txt.gz"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasSuffix("/build/.report.new") == true)
    #expect(lines.contains("report.html"))
    #expect(lines.contains("C.UTF-8 UTC"))
    #expect(lines.contains("input: "))
    // It inherits only our three standard descriptors; the shell itself opens one more.
    #expect(!text.contains("pipe:"), "\(text)")
  }

  @Test func itsOutputIsAWarning() throws {
    let site = try Site("printf x > \"$3.gz\"; printf 'caf\\303\\251 \\033[2J\\n'; seq 30 >&2")
    let run = try site.run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["engine-said"])
    #expect(run.findings.first?.severity == "warning")
    #expect(
      run.findings.first?.message
        == "gzip made ‘report/report.txt.gz’, but printed ‘café \\u{1B}[2J’")
    #expect(run.findings.first?.path == "Configs/report/report.yaml")
    #expect(run.findings.first?.line == 6)
    #expect(try site.published() == ["report.html", "report.txt.gz"])
  }

  @Test func underStrictAWarningKeepsTheOldOutput() throws {
    let site = try Site("printf x > \"$3.gz\"; echo hm")
    let run = try site.run(["build", "--strict"])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["engine-said"])
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: "\(site.workspace.location)/build"
      ).isEmpty)
  }

  @Test func aFormatTurnsEngineMessagesIntoFindingsAtTheirPlaces() throws {
    let site = try Site("printf x > \"$3.gz\"; echo 'report:2: a dull title'; echo other")
    let run = try site.run()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["gzip-remark", "engine-said"])
    #expect(run.findings.first?.severity == "note")
    #expect(run.findings.first?.line == 2)
    #expect(run.findings.last?.message.hasSuffix("printed ‘other’") == true)
  }

  // MARK: Failure

  struct Case: CustomTestStringConvertible {
    var name: String
    var script: String
    var code: String
    var message: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "failing", script: "echo no room; exit 3", code: "engine-failed",
      message: "gzip ended with status 3 instead of making ‘report/report.txt.gz’"),
    Case(
      name: "killed", script: "printf x > \"$3.gz\"; kill -SEGV $$", code: "engine-failed",
      message: "gzip stopped with signal 11 instead of making ‘report/report.txt.gz’"),
    Case(
      name: "hanging", script: "printf x > \"$3.gz\"; sleep 600 & sleep 600",
      code: "engine-stalled",
      message: "gzip did not make ‘report/report.txt.gz’ within 2 seconds"),
    Case(
      name: "stubborn", script: "trap '' TERM INT HUP; while :; do sleep 1; done",
      code: "engine-stalled",
      message: "gzip did not make ‘report/report.txt.gz’ within 2 seconds"),
    Case(
      name: "eating", script: "x=aaaaaaaa; while :; do x=$x$x; done", code: "engine-outgrew",
      message: "gzip took more memory than 64 MiB instead of making ‘report/report.txt.gz’"),
    Case(
      name: "eating in a child", script: "(x=aaaaaaaa; while :; do x=$x$x; done) & wait",
      code: "engine-outgrew",
      message: "gzip took more memory than 64 MiB instead of making ‘report/report.txt.gz’"),
    Case(
      name: "silent", script: "exit 0", code: "engine-silent",
      message: "gzip reported success, but left nothing in ‘report/report.txt.gz’"),
    Case(
      name: "empty", script: ": > \"$3.gz\"", code: "engine-silent",
      message: "gzip reported success, but left nothing in ‘report/report.txt.gz’"),
    Case(
      name: "linking", script: "ln -s /etc/passwd \"$3.gz\"", code: "engine-silent",
      message: "gzip reported success, but left nothing in ‘report/report.txt.gz’"),
    Case(
      name: "chatty", script: "exec yes", code: "engine-failed",
      message:
        "gzip printed more than 1024 KiB instead of making ‘report/report.txt.gz’"),
  ]

  @Test(arguments: cases)
  func onlyItsFormatIsLost(_ test: Case) throws {
    let site = try Site(test.script)
    let run = try site.run(seconds: test.code == "engine-stalled" ? 2 : nil)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == [test.code], "\(run.errors)")
    let found = try #require(run.findings.first)
    #expect(found.severity == "error")
    #expect(found.message == test.message)
    #expect(found.path == "Configs/report/report.yaml")
    #expect(found.line == 6)
    #expect(found.fix?.contains("install the package ‘gzip’") == true)
    #expect(run.output.contains("written to build/report, but not complete"))
    #expect(try site.published() == ["report.html"])
    #expect(Self.processes(naming: site.workspace.location).isEmpty)
  }

  @Test func theLastLinesAreQuoted() throws {
    let site = try Site("seq 1 1000; exit 1")
    let run = try HostileRun.of(
      ["build"], in: site.workspace.location, variables: ["PATH": site.path])
    #expect(run.errors.contains("it said ‘1000’"), "\(run.errors)")
    #expect(!run.errors.contains("it said ‘990’"))
  }

  @Test func messagesSayHowToInstallAMissingEngine() throws {
    let site = try Site(nil)
    let empty = "\(site.workspace.location)/nowhere:relative"
    for command in ["build", "check"] {
      let run = try site.run([command], path: empty)
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.findings.map(\.code) == ["engine-missing"])
      #expect(
        run.findings.first?.message == "gzip is missing: no command ‘gzip’ is in PATH")
      #expect(run.findings.first?.fix == "install the package ‘gzip’")
      #expect(run.findings.first?.line == 6)
    }
    #expect(try site.published() == ["report.html"])
  }

  @Test func withoutAnyFormatTheOldOutputStays() throws {
    for script in [nil, "exit 1"] {
      let site = try Site(
        script, configuration: Self.configuration.replacing("html, txt.gz", with: "txt.gz"))
      try site.workspace.write("old", to: "build/report/kept")
      let run = try site.run(path: script == nil ? "/nowhere" : nil)
      #expect(run.status == 1)
      #expect(site.workspace.text("build/report/kept") == "old")
    }
  }

  @Test func otherEditionsAreWhole() throws {
    let site = try Site("exit 1")
    try site.workspace.write(SmallWorkspace.report, to: "Configs/other/report.yaml")
    try site.workspace.write("Dear others.\n", to: "Configs/other/foreword.md")
    let run = try site.run()
    #expect(run.status == 1)
    #expect(run.output.contains("other: written to build/other"), "\(run.output)")
    #expect(!run.output.contains("build/other, but"))
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGINT])
  func nothingOfItOutlivesTheBuild(_ signal: Int32) throws {
    let site = try Site("touch ../../begun; sleep 600 & sleep 600")
    let run = try HostileRun.start(
      ["build"], in: site.workspace.location, variables: ["PATH": site.path])
    for _ in 0..<1000 where !site.workspace.contains("begun") { usleep(10_000) }
    #expect(!Self.processes(naming: site.workspace.location).isEmpty)
    run.kill(signal, group: false)
    _ = run.end()
    for _ in 0..<300 where !Self.processes(naming: site.workspace.location).isEmpty {
      usleep(10_000)
    }
    #expect(Self.processes(naming: site.workspace.location).isEmpty)
  }

  /// The processes with a workspace in their command line or as working directory.
  private static func processes(naming location: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { id in
      guard Int32(id) != nil else { return false }
      let line = FileManager.default.contents(atPath: "/proc/\(id)/cmdline") ?? Data()
      let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/cwd")
      return String(decoding: line, as: UTF8.self).contains("\(location)/.engines")
        || folder?.hasPrefix("\(location)/build") == true
    }
  }

  // MARK: Doctor

  @Test func theDoctorListsEngines() throws {
    let site = try Site("echo 'gzip 1.13.2 (a script)'")
    let run = try HostileRun.of(
      ["doctor"], in: site.workspace.location, variables: ["PATH": site.path])
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    let line = try #require(lines.first { $0.hasPrefix("gzip") })
    #expect(
      line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) } == [
        "gzip", "1.13.2", "\(site.workspace.location)/.engines/gzip", "txt.gz",
        "install the package ‘gzip’",
      ], "\(run.output)")
    let json = try HostileRun.of(
      ["doctor", "--format", "json"], in: site.workspace.location, variables: ["PATH": "/nowhere"])
    #expect(json.status == 0)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(json.output.utf8))
    let row = rows.first { $0["engine"] == "gzip" }
    #expect(row?["version"] == "not found")
    #expect(row?["install"] == "install the package ‘gzip’")
  }

  @Test(arguments: ["exit 1", "echo hello", "sleep 600 & exit 0", "exec yes"])
  func anEngineWithoutVersionCountsAsInstalled(_ script: String) throws {
    let site = try Site(script)
    let run = try HostileRun.of(
      ["doctor"], in: site.workspace.location, variables: ["PATH": site.path])
    #expect(run.status == 0)
    #expect(run.output.contains("unknown"), "\(run.output)")
    #expect(Self.processes(naming: site.workspace.location).isEmpty)
  }

  @Test func withoutEnginesOfFormatsThatOfPicturesIsListed() async throws {
    let run = await CommandRun.of(
      ["doctor"], in: "/", plugins: [], formats: OutputFormats([]))
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.contains("libvips"))
  }
}

import BinderyTesting
import Foundation
import Publishing
import Testing

/// The output folder always contains one complete build, even if a build is killed or fails.
@Suite(.serialized) struct BadMomentTests {
  // MARK: Termination

  @Test(arguments: [SIGKILL, SIGTERM, SIGINT])
  func killedAtAnyMoment(_ signal: Int32) throws {
    let workspace = try SmallWorkspace.make()
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    // From the start up to twice the duration of a build on this machine.
    let step = UInt32((clock.now - start) / .microseconds(15))
    var kept: Set<String> = []
    var moment = 0
    // Continues until some builds have finished in time and some have not; otherwise this tests
    // nothing.
    while moment < 30 || kept.count < 2 && moment < 300 {
      try workspace.write("Dear reader \(moment).\n", to: "Configs/report/foreword.md")
      let run = try HostileRun.start(["build"], in: workspace.location)
      usleep(UInt32(moment) * step)
      run.kill(signal)
      _ = run.end()
      run.waitForChildren()
      kept.insert(try Self.foreword(workspace))
      if signal != SIGKILL { #expect(Self.outputs(workspace) == ["report"]) }
      moment += 1
    }
    #expect(kept.count > 1)
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    #expect(Self.outputs(workspace) == ["report"])
    #expect(try Self.foreword(workspace) == "Dear reader \(moment - 1).")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func anInterruptionReachesTheChild(_ signal: Int32) throws {
    let workspace = try HostileRun.workspace(["sleeping"])
    let run = try HostileRun.start(["build"], in: workspace.location)
    run.waitForMisdeeds(1)
    #expect(!run.children.isEmpty)
    run.kill(signal, group: false)
    let ended = run.end()
    #expect(ended.signal == signal)
    #expect(
      ended.errors.contains("bindery: interrupted; unfinished outputs are as they were before"))
    #expect(run.children.isEmpty)
    #expect(Self.outputs(workspace).isEmpty)
  }

  @Test func aChildDoesNotOutliveItsSupervisor() throws {
    let workspace = try HostileRun.workspace(["looping"])
    let run = try HostileRun.start(["build"], in: workspace.location)
    run.waitForMisdeeds(1)
    #expect(!run.children.isEmpty)
    run.kill(SIGKILL, group: false)
    _ = run.end()
    run.waitForChildren()
    #expect(run.children.isEmpty)
  }

  @Test func aBuildThatDiedOnceIsDoneAgain() throws {
    let workspace = try HostileRun.workspace(["sleeping"])
    let run = try HostileRun.start(["build", "--diagnostics", "json"], in: workspace.location)
    run.waitForMisdeeds(1)
    for child in run.children { kill(child, SIGKILL) }
    run.waitForMisdeeds(2)
    for child in run.children { kill(child, SIGKILL) }
    let ended = run.end()
    #expect(ended.status == 1)
    #expect(ended.findings.map(\.code) == ["plugin-stopped"], "\(ended.errors)")
    #expect(try Self.foreword(workspace) == "Dear readers.")
  }

  @Test func withoutACulpritTheReportIsComplete() throws {
    let workspace = try HostileRun.workspace(["dawdling", "dozing"])
    let run = try HostileRun.start(
      ["build", "--diagnostics", "json", "--jobs", "2"], in: workspace.location)
    run.waitForMisdeeds(2)
    for child in run.children { kill(child, SIGKILL) }
    let ended = run.end()
    #expect(ended.status == 0, "\(ended.errors)")
    let found = ended.findings.filter { $0.code != "unused-record" }
    #expect(found.map(\.code) == ["build-repeated"], "\(ended.errors)")
    #expect(
      found.first?.message
        == "the build stopped with signal 9 while building report; it succeeded with one plugin at a time"
    )
  }

  @Test func aStoppedBuildNamesItsStep() throws {
    let workspace = try SmallWorkspace.make()
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json", "--memory-limit", "4"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["build-stopped"])
    #expect(
      run.findings.first?.message.hasPrefix("the build exceeded its memory limit of 4 MiB") == true
    )
    #expect(!workspace.contains("build/report"))
  }

  @Test func withoutAChildTheBuildIsDoneHere() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()],
      program: "\(workspace.location)/nowhere")
    #expect(run.status == 0)
    #expect(run.findings.map(\.code) == ["build-unsupervised"])
    #expect(workspace.contains("build/report"))
  }

  // MARK: Concurrent changes

  @Test func twoBuildsOfOneEditionTakeTurns() throws {
    let workspace = try SmallWorkspace.make()
    let runs = try (0..<4).map { _ in try HostileRun.start(["build"], in: workspace.location) }
    for run in runs { #expect(run.end().status == 0) }
    #expect(Self.outputs(workspace) == ["report"])
    #expect(try Self.foreword(workspace) == "Dear readers.")
  }

  @Test func aBuildWaitsForAnotherWriter() throws {
    let workspace = try SmallWorkspace.make(["build/kept": ""])
    let folder = open("\(workspace.location)/build", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(folder, LOCK_EX) == 0)
    let run = try HostileRun.start(["build"], in: workspace.location)
    usleep(500_000)
    #expect(run.process.isRunning)
    #expect(Self.outputs(workspace) == ["kept"])
    close(folder)
    #expect(run.end().status == 0)
  }

  @Test func theOutputIsNeverMissing() throws {
    let workspace = try SmallWorkspace.make()
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    let runs = try (0..<3).map { _ in try HostileRun.start(["build"], in: workspace.location) }
    var looks = 0
    while runs.contains(where: \.process.isRunning) {
      #expect(access("\(workspace.location)/build/report/manifest.json", F_OK) == 0)
      looks += 1
    }
    for run in runs { _ = run.end() }
    #expect(looks > 100)
  }

  @Test func removingAFolderDuringABuildIsHarmless() throws {
    let workspace = try SmallWorkspace.make()
    for _ in 0..<20 {
      let run = try HostileRun.start(["build", "--diagnostics", "json"], in: workspace.location)
      while run.process.isRunning {
        try? FileManager.default.removeItem(atPath: "\(workspace.location)/build")
      }
      let ended = run.end()
      #expect([0, 1].contains(ended.status), "\(ended.errors)")
      #expect(ended.signal == nil)
      if ended.status == 1 { #expect(ended.findings.map(\.code) == ["output-unwritable"]) }
    }
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    #expect(Self.outputs(workspace) == ["report"])
  }

  @Test func filesMayChangeAndVanishWhileTheyAreRead() throws {
    let workspace = try SmallWorkspace.make()
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    var turn = 0
    for _ in 0..<20 {
      let run = try HostileRun.start(["build", "--diagnostics", "json"], in: workspace.location)
      while run.process.isRunning {
        turn += 1
        for (index, path) in ["foreword.md", "report.yaml"].enumerated() where turn % 3 == index {
          try? workspace.remove("Configs/report/\(path)")
        }
        usleep(300)
        try workspace.replace(
          "Configs/report/foreword.md",
          with: String(repeating: "Dear readers.\n", count: turn % 7 + 1))
        try workspace.replace("Configs/report/report.yaml", with: SmallWorkspace.report)
      }
      let ended = run.end()
      #expect([0, 1, 2].contains(ended.status))
      #expect(ended.signal == nil)
      if ended.status != 0 { #expect(!ended.findings.isEmpty) }
      #expect(try Self.foreword(workspace).hasPrefix("Dear readers."))
    }
  }

  // MARK: Disk space and permissions

  @Test func aFullDiskKeepsTheOldOutput() throws {
    let workspace = try SmallWorkspace.make()
    #expect(try HostileRun.of(["build"], in: workspace.location).status == 0)
    try workspace.write(
      String(repeating: "Dear readers, again.\n", count: 2000), to: "Configs/report/foreword.md")
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location,
      through: ["/bin/sh", "-c", "ulimit -f 8; exec \"$0\" \"$@\""])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["output-unwritable"])
    #expect(try Self.foreword(workspace) == "Dear readers.")
    #expect(Self.outputs(workspace) == ["report"])
  }

  @Test func aFolderThatMayNotBeWrittenKeepsTheOldOutput() throws {
    let workspace = try SmallWorkspace.make(["build/report/report.md": "Old."])
    let user = try UnprivilegedUser(workspace)
    chmod("\(workspace.location)/build", 0o555)
    let run = try user.run(["build", "--diagnostics", "json"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["output-unwritable"])
    #expect(run.findings.first?.message == "‘report’ cannot be written: permission denied")
    #expect(workspace.text("build/report/report.md") == "Old.")
  }

  @Test func aReadOnlyOldOutputIsReplaced() throws {
    let workspace = try SmallWorkspace.make()
    let user = try UnprivilegedUser(workspace)
    #expect(try user.run(["build"]).status == 0)
    try Self.addOutput("assets/deep/old.txt", to: workspace)
    for path in ["assets/deep/old.txt", "assets/deep", "assets", "report.md", "manifest.json", ""] {
      let path = "\(workspace.location)/build/report/\(path)"
      chmod(path, path.hasSuffix("deep") ? 0 : 0o555)
      if getuid() == 0 { chown(path, UnprivilegedUser.nobody, UnprivilegedUser.nobody) }
    }
    for _ in 1...2 {
      let run = try user.run(["build", "--diagnostics", "json"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.findings.isEmpty, "\(run.errors)")
      #expect(Self.outputs(workspace) == ["report"])
      #expect(try Self.foreword(workspace) == "Dear readers.")
    }
  }

  /// Only root can give files to others.
  @Test(.enabled(if: getuid() == 0)) func anOldOutputOfAnotherUserIsReplacedAndReported() throws {
    let workspace = try SmallWorkspace.make()
    let user = try UnprivilegedUser(workspace)
    #expect(try user.run(["build"]).status == 0)
    try Self.addOutput("assets/old.txt", to: workspace)
    for path in ["assets", ""] { chown("\(workspace.location)/build/report/\(path)", 0, 0) }
    for (turn, strict) in [(1, []), (2, []), (3, ["--strict"])] {
      try workspace.replace("Configs/report/foreword.md", with: "Dear reader \(turn).\n")
      let run = try user.run(["build", "--diagnostics", "json"] + strict)
      #expect(run.status == (strict.isEmpty ? 0 : 1), "\(run.errors)")
      #expect(run.findings.map(\.code) == ["output-leftover"], "\(run.errors)")
      #expect(
        run.findings.first?.message
          == "‘.report.new’, an old output of ‘report’, cannot be removed")
      #expect(Self.outputs(workspace).sorted() == [".report.new", "report"])
      #expect(try Self.foreword(workspace) == "Dear reader \(turn).")
    }
    try workspace.remove("build/.report.new")
    let run = try user.run(["build", "--diagnostics", "json"])
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    #expect(Self.outputs(workspace) == ["report"])
  }

  @Test func filesWithoutReadPermissionAreNamed() throws {
    let workspace = try SmallWorkspace.make()
    let user = try UnprivilegedUser(workspace)
    chmod("\(workspace.location)/Plugins/Health/Content/activities/forum.md", 0)
    let run = try user.run(["build", "--diagnostics", "json"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["file-unreadable"])
    #expect(run.findings.first?.path == "Plugins/Health/Content/activities/forum.md")
    #expect(!workspace.contains("build/report"))
    chmod("\(workspace.location)/Configs/report/report.yaml", 0)
    let second = try user.run(["build", "--diagnostics", "json"])
    #expect(second.status == 2, "\(second.errors)")
    #expect(second.findings.map(\.code) == ["file-unreadable"])
  }

  /// Lists a file in the manifest as an output of the last build.
  private static func addOutput(_ path: String, to workspace: TemporaryWorkspace) throws {
    let manifest = try #require(workspace.text("build/report/manifest.json"))
    try workspace.write(
      manifest.replacing(
        "\n  \"outputs\" : [",
        with: "\n  \"outputs\" : [\n    {\n      \"path\" : \"\(path)\"\n    },"),
      to: "build/report/manifest.json")
    try workspace.write("Old.", to: "build/report/\(path)")
  }

  // MARK: Expectations

  /// The first line of the editor's text in a complete build whose files all match the manifest.
  private static func foreword(_ workspace: TemporaryWorkspace) throws -> String {
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
    #expect(manifest.outputs.map(\.path).sorted() == ["report.html", "report.md", "report.txt"])
    #expect(files.count == 4)
    for output in manifest.outputs { #expect(files[output.path]?.count == output.size) }
    let lines = try [("report.md"), ("report.txt")].map { name in
      let text = String(decoding: try #require(files[name]), as: UTF8.self)
      return try #require(text.split(separator: "\n").first { $0.hasPrefix("Dear") })
    }
    #expect(lines[1].hasPrefix(lines[0].prefix(13)))
    return String(lines[0])
  }

  private static func outputs(_ workspace: TemporaryWorkspace) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(workspace.location)/build")) ?? []
  }
}

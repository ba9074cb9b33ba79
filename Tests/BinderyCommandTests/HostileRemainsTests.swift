import BinderyTesting
import Foundation
import Testing

/// What a plugin leaves behind costs its own section at most, and does not survive the build.
@Suite(.serialized) struct HostileRemainsTests {
  private static let others = "  - sector: dawdling\n    fragments: [misdeed]\n"

  private static func section(_ unit: String) -> String {
    "  - sector: \(unit)\n    fragments: [misdeed]\n"
  }

  private static func build(
    _ workspace: TemporaryWorkspace, _ options: [String] = []
  ) throws -> HostileRun {
    try HostileRun.of(["build", "--diagnostics", "json"] + options, in: workspace.location)
  }

  private static func expect(
    _ run: HostileRun, _ workspace: TemporaryWorkspace, lost unit: String, code: String
  ) throws {
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.signal == nil)
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(errors.map(\.code) == [code], "\(run.errors)")
    #expect(errors.first?.message.hasPrefix("plugin \(unit) ") == true, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("“Unit \(unit)” could not be included"))
    #expect(!text.contains("“Unit dawdling”"))
    #expect(text.contains("People *met*."))
  }

  /// The thread crashes while another unit is at work.
  @Test func aThreadThatCrashesLaterIsBlamedOnWhoStartedIt() throws {
    let workspace = try HostileRun.workspace(
      ["haunting", "dawdling"], sections: Self.section("haunting") + Self.others)
    try Self.expect(
      Self.build(workspace), workspace, lost: "haunting", code: "plugin-stopped")
  }

  @Test func tasksThatFillThePoolAreBlamedOnWhoStartedThem() throws {
    let workspace = try HostileRun.workspace(
      ["clogging", "dawdling"], sections: Self.section("clogging") + Self.others)
    try Self.expect(
      Self.build(workspace, ["--plugin-time-limit", "2"]), workspace, lost: "clogging",
      code: "plugin-stalled")
  }

  @Test func aLockThatIsNeverGivenBackEndsTheBuild() throws {
    let workspace = try HostileRun.workspace(
      ["holding"], sections: Self.section("holding"))
    try workspace.write("", to: "build/kept")
    let clock = ContinuousClock()
    let start = clock.now
    let run = try Self.build(workspace, ["--plugin-time-limit", "0.5"])
    #expect(clock.now - start < .seconds(60))
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["build-stopped"], "\(run.errors)")
    #expect(
      run.findings.first?.message
        == "the build did not answer within 5 seconds while waiting for another build of report")
  }

  @Test func processesDoNotSurvive() throws {
    let workspace = try HostileRun.workspace(["forking"])
    let run = try Self.build(workspace)
    #expect(run.status == 0, "\(run.errors)")
    let left = Self.processes(in: workspace)
    for process in left { kill(process, SIGKILL) }
    #expect(left.isEmpty)
  }

  @Test func anAlarmIsTakenBack() throws {
    let workspace = try HostileRun.workspace(
      ["alarming", "dawdling", "dozing"],
      sections: Self.section("alarming") + Self.others + Self.section("dozing"))
    let run = try Self.build(workspace, ["--jobs", "1"])
    #expect(run.status == 0, "\(run.errors)")
  }

  /// What a plugin changes of the process is neither the others' nor the content's fault.
  @Test(arguments: [
    "ticking", "parting", "lingering", "moving", "veiling", "emptying", "piping", "stopping",
  ])
  func whatAPluginChangesOfTheProcessIsTakenBack(_ unit: String) throws {
    let workspace = try HostileRun.workspace(
      [unit, "dozing"], sections: Self.section(unit) + Self.section("dozing"))
    let run = try Self.build(workspace, ["--jobs", "1"])
    #expect(run.status == 0, "\(run.errors)")
    let page = "\(workspace.location)/build/report/report.html"
    let attributes = try FileManager.default.attributesOfItem(atPath: page)
    let permissions = try #require(attributes[.posixPermissions] as? Int)
    #expect(permissions & 0o400 != 0)
  }

  /// A limit that may be raised again is; one that may not costs who lowered it.
  @Test(arguments: ["limiting", "starving"])
  func aLimitThatAPluginLowersCostsNobodyElse(_ unit: String) throws {
    let workspace = try HostileRun.workspace(
      [unit, "dozing"], sections: Self.section(unit) + Self.section("dozing"))
    let run = try Self.build(workspace, ["--jobs", "1"])
    #expect((0...1).contains(run.status), "\(run.errors)")
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(errors.allSatisfy { $0.message.hasPrefix("plugin \(unit) ") }, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(!text.contains("“Unit dozing”"))
    #expect(text.contains("People *met*."))
  }

  @Test func aStoppedChildDoesNotOutliveItsSupervisor() throws {
    let workspace = try HostileRun.workspace(["looping"])
    let run = try HostileRun.start(["build"], in: workspace.location)
    run.waitForMisdeeds(1)
    #expect(!run.children.isEmpty)
    for child in run.children { kill(child, SIGSTOP) }
    run.kill(SIGKILL, group: false)
    _ = run.end()
    run.waitForChildren()
    #expect(run.children.isEmpty)
  }

  @Test func aWriterThatCrashesCostsWhoseTextItWrote() throws {
    let workspace = try HostileRun.workspace(
      ["cursing", "dawdling"], sections: Self.section("cursing") + Self.others)
    try Self.expect(
      Self.build(workspace, ["--format", "markdown,cursed"]), workspace, lost: "cursing",
      code: "plugin-stopped")
  }

  /// The processes that were started in a workspace and run a program of the tests.
  private static func processes(in workspace: TemporaryWorkspace) -> [Int32] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap(Int32.init).filter { process in
      let folder = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(process)/cwd")
      let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
      return folder == workspace.location
        && String(decoding: line, as: UTF8.self).contains("4321")
    }
  }
}

import BinderyTesting
import Foundation
import Testing

/// A system short of resources gets a plain message, and soon.
@Suite(.serialized) struct ScarcityTests {
  /// Runs a shell command that ends in `exec "$0" "$@"` or similar.
  private static func run(
    _ script: String, _ arguments: [String], in workspace: TemporaryWorkspace,
    program: String = HostileRun.program
  ) throws -> HostileRun {
    try HostileRun.of(
      arguments, in: workspace.location, through: ["/bin/sh", "-c", script], program: program)
  }

  static let commands = [
    ["--help"], ["build"], ["check"], ["list", "partners"],
    ["render", "Configs/report/foreword.md"],
    ["doctor"], ["new", "edition", "x", "--kind", "brochure"],
  ]

  @Test(arguments: commands) func tooFewOpenFilesAreReported(_ arguments: [String]) throws {
    let workspace = try SmallWorkspace.make()
    // Loading the program itself takes four files.
    for limit in 4...16 {
      try? workspace.remove("Configs/x")
      let run = try Self.run("ulimit -n \(limit); exec \"$0\" \"$@\"", arguments, in: workspace)
      #expect(run.signal == nil, "\(limit): \(run.errors)")
      #expect([0, 1, 2].contains(run.status))
      if run.status != 0 { #expect(!run.errors.isEmpty) }
    }
  }

  /// The limit does not apply to root.
  @Test(arguments: [["--help"], ["list", "editions"], ["build"]])
  func tooFewThreadsAreReported(_ arguments: [String]) throws {
    let workspace = try SmallWorkspace.make()
    let user = try UnprivilegedUser(workspace)
    let clock = ContinuousClock()
    for limit in [1, 2, 3, 4, 6, 9, 12] {
      let start = clock.now
      let run = try user.run(arguments, processes: limit)
      #expect([0, 1, 2].contains(run.status), "\(limit): \(run.errors)")
      if limit == 1 {
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("bindery: the system lacks what a command needs: "))
      }
      #expect(clock.now - start < .seconds(20))
    }
  }

  /// When memory runs out, a command ends and, unless it is still in the loader, says why.
  @Test(arguments: [["--help"], ["list", "partners"], ["build"]])
  func tooLittleMemoryIsReported(_ arguments: [String]) throws {
    let workspace = try SmallWorkspace.make()
    let clock = ContinuousClock()
    var told = 0
    for limit in ["-v", "-d"] {
      for megabytes in stride(from: 40, through: 400, by: 12) {
        let start = clock.now
        let run = try Self.run(
          "ulimit \(limit) \(megabytes)000; exec timeout -s KILL 20 \"$0\" \"$@\"", arguments,
          in: workspace)
        #expect(clock.now - start < .seconds(15), "\(limit) \(megabytes)")
        if run.errors.hasPrefix("bindery: the system lacks what a command needs: ") {
          told += 1
          #expect(run.status == 2)
        } else if told > 0 {
          #expect(run.status == 0, "\(limit) \(megabytes): \(run.errors)")
        }
      }
      #expect(told > 3)
      told = 0
    }
  }

  @Test(arguments: [
    ["list", "partners"], ["list", "editions"], ["render", "Configs/report/foreword.md"],
    ["explain"], ["schema", "report"], ["--help"], ["build"], ["check"], ["doctor"],
  ])
  func lostOutputIsAFailure(_ arguments: [String]) throws {
    let workspace = try SmallWorkspace.make()
    let run = try Self.run("exec \"$0\" \"$@\" > /dev/full", arguments, in: workspace)
    #expect(run.status == 1)
    #expect(run.errors.contains("bindery: the output cannot be written: No space left on device"))
    // Here, the output is closed.
    #expect(try Self.run("exec \"$0\" \"$@\" >&-", arguments, in: workspace).status == 0)
  }

  @Test func longWordsDoNotGoThroughTheCommandLine() throws {
    let title = String(repeating: "A title without end. ", count: 10_000)
    let workspace = try HostileRun.workspace(
      ["trapping"],
      sections: "  - sector: trapping\n    title: \(title)\n    fragments: [misdeed]\n")
    let names = (1...1500).map { "\(String(repeating: "long-", count: 18))\($0)" }
    for name in names.prefix(2) {
      try workspace.write(SmallWorkspace.report, to: "Configs/\(name)/report.yaml")
      try workspace.write("Dear others.\n", to: "Configs/\(name)/foreword.md")
    }
    let run = try HostileRun.of(
      ["build", "report", "--diagnostics", "json"] + names, in: workspace.location)
    #expect(run.signal == nil)
    let found = Set(run.findings.map(\.code))
    #expect(found.isSuperset(of: ["plugin-stopped", "unknown-edition"]), "\(found)")
    #expect(!found.contains("build-unsupervised"))
    #expect(workspace.text("build/report/report.md")?.contains("People *met*.") == true)
    for name in names.prefix(2) { #expect(workspace.contains("build/\(name)/manifest.json")) }
  }

  @Test(arguments: ["rm", "cp /bin/true new; mv new"])
  func aProgramThatIsGoneStillSupervises(_ replace: String) throws {
    let workspace = try HostileRun.workspace(["trapping"])
    let program = "\(workspace.location)/program"
    try TestProgram.copy(HostileRun.program, to: program)
    let run = try Self.run(
      "exec 9< program; \(replace) program; exec /proc/self/fd/9 \"$@\"",
      ["build", "--diagnostics", "json"], in: workspace, program: program)
    #expect(run.findings.map(\.code) == ["plugin-stopped"], "\(run.errors)")
    #expect(run.status == 1)
  }

  /// Only root can hide the folder that the runtime relies on.
  @Test(.enabled(if: getuid() == 0), arguments: [["build"], ["list", "editions"], []])
  func aSystemWithoutTheFolderOfProcessesIsReported(_ arguments: [String]) throws {
    let workspace = try SmallWorkspace.make()
    let hidden = "mount -t tmpfs none /proc && exec \"$0\" \"$@\""
    let run = try Self.run(
      "exec unshare -m sh -c '\(hidden)' \"$0\" \"$@\"", arguments, in: workspace)
    // The system may allow neither.
    if run.errors.contains("unshare") || run.errors.contains("mount") { return }
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors == "bindery: the system lacks what a command needs: /proc is not there\n")
  }
}

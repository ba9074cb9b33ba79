import BinderyTesting
import Foundation
import Records

/// Runs the command with hostile plugins in a separate process, as a user would.
struct HostileRun {
  var status: Int32
  /// The signal that terminated it, if any.
  var signal: Int32?
  var output: String
  var errors: String

  /// The findings of a run with `--diagnostics json`.
  var findings: [CommandRun.Finding] {
    (try? JSONDecoder().decode([CommandRun.Finding].self, from: Data(errors.utf8))) ?? []
  }

  /// The program, which SwiftPM builds next to the tests.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("HostileBindery").path

  /// A workspace with a well-behaved unit and hostile ones, and an edition with a section for each.
  ///
  /// - Parameter sections: the YAML of the sections between the foreword and the well-behaved
  ///   unit's chapter.
  static func workspace(
    _ units: [String], sections: String? = nil
  ) throws -> TemporaryWorkspace {
    var changes: [String: String?] = [:]
    for unit in units {
      changes["Plugins/\(unit.capitalized)/Content/sector.yaml"] =
        "id: \(unit)\ncode: X\nname: Unit \(unit)\n"
      changes["Plugins/\(unit.capitalized)/Content/facts.yaml"] =
        "- {title: Fact, kind: fact, date: 2024, body: True.}\n"
      changes["Plugins/\(unit.capitalized)/Content/activities/visit.md"] =
        "---\ntitle: Visit\ndates: 2024-06-01\n---\nA visit.\n"
    }
    let own =
      sections
      ?? units.map { "  - sector: \($0)\n    fragments: [misdeed]\n" }.joined()
    changes["Configs/report/report.yaml"] = SmallWorkspace.report.replacing(
      "  - sector: health\n", with: own + "  - sector: health\n")
    return try SmallWorkspace.make(changes)
  }

  /// Starts the command in a folder.
  static func start(
    _ arguments: [String], in folder: String, through launcher: [String] = [],
    program: String = program, variables: [String: String] = [:]
  ) throws -> Running {
    let line = launcher + [program] + arguments
    let process = Process()
    process.executableURL = URL(fileURLWithPath: line[0])
    process.arguments = Array(line.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { _, own in own }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let texts = try TemporaryWorkspace(["output": "", "errors": ""])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "\(texts.location)/output")
    process.standardError = FileHandle(forWritingAtPath: "\(texts.location)/errors")
    try process.run()
    return Running(process: process, texts: texts)
  }

  /// Runs the command in a folder and waits for it to end.
  static func of(
    _ arguments: [String], in folder: String, through launcher: [String] = [],
    program: String = program, variables: [String: String] = [:]
  ) throws -> HostileRun {
    try start(arguments, in: folder, through: launcher, program: program, variables: variables)
      .end()
  }

  /// A run in progress.
  struct Running {
    let process: Process
    let texts: TemporaryWorkspace

    /// Sends a signal to the process and, by default, to its whole process group.
    func kill(_ signal: Int32, group: Bool = true) {
      for child in group ? children : [] { Foundation.kill(child, signal) }
      Foundation.kill(process.processIdentifier, signal)
    }

    /// The processes of builds in the folder, excluding the supervisor.
    var children: [Int32] {
      let folder = process.currentDirectoryURL?.path ?? ""
      let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return processes.compactMap(Int32.init).filter { id in
        guard id != process.processIdentifier,
          let line = FileManager.default.contents(atPath: "/proc/\(id)/cmdline")
        else { return false }
        let words = String(decoding: line, as: UTF8.self)
        return words.contains("--supervised") && words.contains(folder)
      }
    }

    /// Waits, for a limited time, until misbehaviours have begun in this and earlier runs in the
    /// folder.
    func waitForMisdeeds(_ count: Int) {
      let folder = process.currentDirectoryURL?.path ?? ""
      for _ in 0..<3000 {
        let marks = FileManager.default.contents(atPath: "\(folder)/misdeeds")
        if marks?.count ?? 0 >= count { return }
        usleep(10_000)
      }
    }

    /// Waits, for a limited time, until the children are gone.
    func waitForChildren() {
      for _ in 0..<200 {
        if children.isEmpty { return }
        usleep(10_000)
      }
    }

    /// Waits for the run to end.
    func end() -> HostileRun {
      process.waitUntilExit()
      let isSignal = process.terminationReason == .uncaughtSignal
      return HostileRun(
        status: process.terminationStatus, signal: isSignal ? process.terminationStatus : nil,
        output: texts.text("output") ?? "", errors: texts.text("errors") ?? "")
    }
  }
}

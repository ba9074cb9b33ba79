import BinderyTesting
import Foundation
import Platform
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// A preview follows the workspace that has its name, and ends when there is none.
@Suite struct SessionEndTests {
  @Test(arguments: [false, true]) func workspaceThatIsReplacedInOneStepIsFollowed(_ polls: Bool)
    async throws
  {
    let running = try RunningSession(polls: polls)
    try await running.shows("first")
    let other = try TemporaryWorkspace([
      "Configs/report/text.md": "second", "delay": "0", "Plugins/Health/HealthPlugin.swift": "",
      RunningSession.path: RunningSession.program,
    ])
    try TestProgram.makeExecutable("\(other.location)/\(RunningSession.path)")
    try FileSystem.exchange(running.workspace.location, other.location)
    try await running.shows("second")
    try running.save("third")
    try await running.shows("third")
    try FileSystem.exchange(running.workspace.location, other.location)
    try await running.shows("first")
    #expect(running.board.current.notice == nil)
  }

  @Test func workspaceThatIsRemovedDuringABuildEndsThePreview() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    let away = try TemporaryWorkspace()
    let (location, target) = (running.workspace.location, "\(away.location)/workspace")
    running.board.listen { state in
      if state.phase == .building { _ = rename(location, target) }
    }
    try running.save("second")
    try await running.ends()
    #expect(away.contains("workspace"))
  }

  /// Tells what it was given, and wakes nobody.
  private final class ScriptedWatch: WorkspaceWatch {
    let name = "script"
    let problem: WatchProblem? = nil
    private let script: Mutex<[WorkspaceChanges]>
    private let over = DispatchSemaphore(value: 0)

    init(_ script: [WorkspaceChanges]) { self.script = Mutex(script) }

    func wait() { over.wait() }

    func take() -> WorkspaceChanges {
      script.withLock { $0.isEmpty ? WorkspaceChanges() : $0.removeFirst() }
    }

    func end() { over.signal() }
  }

  @Test func endThatIsSeenDuringABuildEndsThePreviewWithoutAWake()
    async throws
  {
    let saved = WorkspaceChanges(content: ["Configs/report/text.md"])
    let nothing = WorkspaceChanges()
    let end = WorkspaceChanges(isEnd: true)
    // Taken behind the first build, for the sources of plugins, while files settle, and behind the second.
    let running = try RunningSession { location in
      try FileManager.default.removeItem(atPath: location)
      return ScriptedWatch([saved, nothing, nothing, end])
    }
    try await running.ends()
  }

  @Test func itEndsWithItsWorkspace() async throws {
    for polls in [false, true] {
      let running = try RunningSession(polls: polls)
      try await running.shows("first")
      try FileManager.default.removeItem(atPath: running.workspace.location)
      try await running.ends()
    }
  }

  @Test func cancelledPreviewLeavesNoProcess() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.workspace.write("1000", to: "delay")
    try running.save("second")
    _ = try await running.state { $0.phase == .building }
    running.task.cancel()
    try await running.ends()
  }

  #if os(Linux)
    @Test func filesArePolledOnceTheSystemCannotTellOfAll() async throws {
      let running = try RunningSession { try NotifiedWatch($0) { !$0.hasSuffix("share") } }
      try await running.shows("first")
      #expect(running.board.current.watch == "inotify")
      try FileManager.default.createSymbolicLink(
        atPath: "\(running.workspace.location)/Configs/report/share",
        withDestinationPath: "/proc/sys/fs/inotify")
      let state = try await running.state { $0.watch == "polling" && $0.phase == .done }
      #expect(state.notice?.contains("the system does not tell of all changes in ‘") == true)
      try running.save("second")
      try await running.shows("second")
    }
  #endif
}

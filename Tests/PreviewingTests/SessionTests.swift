import BinderyTesting
import Foundation
import Platform
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// What is shown as done is what was saved last, whatever happens meanwhile.
@Suite struct SessionTests {
  @Test func saveIsShown() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.save("second")
    try await running.shows("second")
    #expect(running.board.current.changed == ["Configs/report/text.md"])
    #expect(running.workspace.contains("build") == false)
  }

  @Test func buildThatIsOvertakenIsNotShownAsDone() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.workspace.write("3", to: "delay")
    let done = Mutex<[Int]>([])
    running.board.listen { state in
      if state.phase == .done, let shown = state.shown { done.withLock { $0.append(shown.number) } }
    }
    try running.save("second")
    _ = try await running.state { $0.phase == .building }
    try await Task.sleep(for: .milliseconds(100))
    try running.save("third")
    try await running.shows("third")
    // The first build, and the one of what was saved last.
    #expect(Set(done.withLock { $0 }).count == 1)
    #expect(running.board.current.shown?.number == 3)
  }

  @Test func whoNeverStopsSavingSeesSomething() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.workspace.write("0.3", to: "delay")
    var states: Set<Int> = []
    for number in 0..<60 {
      try running.save("save \(number)")
      try await Task.sleep(for: .milliseconds(100))
      let state = running.board.current
      if state.phase == .building, let shown = state.shown, shown.number > 1 {
        states.insert(shown.number)
      }
    }
    #expect(!states.isEmpty)
    try await running.shows("save 59")
  }

  @Test func whatCannotBeBuiltLeavesTheLastPage() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.save("wrong")
    let failed = try await running.state { $0.phase == .failed }
    #expect(failed.findings.map(\.message) == ["wrong"])
    #expect(failed.shown?.number == 1)
    #expect(running.page == "first")
    try running.save("crash")
    let crashed = try await running.state { $0.phase == .failed && !$0.printed.isEmpty }
    #expect(crashed.findings.isEmpty)
    #expect(crashed.printed == ["out of cheese"])
    #expect(running.page == "first")
    try running.save("second")
    try await running.shows("second")
    #expect(running.board.current.findings.isEmpty && running.board.current.printed.isEmpty)
  }

  @Test func buildThatAPluginBringsDownIsSupervised() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    // A plugin traps, and only a supervisor can put something in the place of its section.
    try running.save("trap")
    try await running.shows("trap")
    try running.save("second")
    try await running.shows("second")
    let folder = try #require(running.board.current.outputs.first { $0.number == 2 }).folder
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/output/report/remains"))
  }

  @Test func polledFilesAndChangedPluginsAreBothTold() {
    var state = PreviewState(watch: "polling")
    #expect(state.notice == nil)
    state.watchNotice = "Files are looked at."
    state.pluginNotice = "A plugin."
    #expect(state.notice == "Files are looked at. A plugin.")
  }
}

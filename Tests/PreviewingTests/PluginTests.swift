import BinderyTesting
import Foundation
import Platform
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// Plugins are shown as they are written once they are compiled, and it is said until then.
@Suite struct PluginTests {
  @Test func changedPluginHasToBeCompiled() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.workspace.write("import X\n", to: "Plugins/Health/HealthPlugin.swift")
    let state = try await running.state { $0.notice != nil }
    #expect(state.notice?.contains("Plugins/Health/HealthPlugin.swift") == true)
    #expect(state.notice?.contains("--swift") == true)
    #expect(state.shown?.number == 1)
    // Somebody compiles it.
    try running.workspace.replace(RunningSession.path, with: RunningSession.program + "\n# New.\n")
    try TestProgram.makeExecutable("\(running.workspace.location)/\(RunningSession.path)")
    _ = try await running.state { $0.notice == nil && $0.phase == .done && $0.shown?.number == 2 }
  }

  @Test func changedPluginIsCompiledWhereThatIsAskedFor() async throws {
    let running = try RunningSession(compiles: true)
    try await running.shows("first")
    let plugin = "Plugins/Health/HealthPlugin.swift"
    try running.workspace.write("a mistake\n", to: plugin)
    let failed = try await running.state { $0.phase == .failed && $0.notice != nil }
    #expect(failed.printed.isEmpty)
    #expect(failed.compilerPrinted == ["HealthPlugin.swift:1:1: error: a mistake"])
    #expect(failed.notice?.contains("does not compile") == true)
    #expect(failed.shown?.number == 1)
    // Texts are shown all the same, and it is still said which plugin they are shown by.
    try running.save("second")
    try await running.shows("second")
    #expect(running.board.current.notice?.contains("does not compile") == true)
    try running.workspace.write("import X\n", to: plugin)
    _ = try await running.state { $0.phase == .done && $0.notice == nil && $0.shown?.number == 3 }
    let call = "\(running.workspace.location): build --product bindery -c release\n"
    #expect(running.workspace.text("calls") == call + call)
  }

  @Test func compilerErrorsStayUntilPluginsCompile() async throws {
    let running = try RunningSession(compiles: true)
    try await running.shows("first")
    let plugin = "Plugins/Health/HealthPlugin.swift"
    try running.workspace.write("a mistake\n", to: plugin)
    let failed = try await running.state { $0.phase == .failed && $0.notice != nil }
    #expect(failed.compilerPrinted == ["HealthPlugin.swift:1:1: error: a mistake"])
    try running.save("second")
    try await running.shows("second")
    #expect(running.board.current.compilerPrinted == failed.compilerPrinted)
    // Coming back to the page changes nothing of that.
    let version = running.board.current.version
    running.ask(.check)
    try await Task.sleep(for: .milliseconds(300))
    #expect(running.board.current.version == version)
    // The mistake is taken back, so there is nothing to compile.
    try running.workspace.write("", to: plugin)
    _ = try await running.state {
      $0.phase == .done && $0.notice == nil && $0.compilerPrinted.isEmpty
    }
    #expect(running.workspace.text("calls")?.split(separator: "\n").count == 1)
  }

  @Test func mistakeThatIsTakenBackShowsThePageAgain() async throws {
    let running = try RunningSession(compiles: true)
    try await running.shows("first")
    let plugin = "Plugins/Health/HealthPlugin.swift"
    try running.workspace.write("a mistake\n", to: plugin)
    _ = try await running.state { $0.phase == .failed && $0.notice != nil }
    try running.workspace.write("", to: plugin)
    _ = try await running.state { $0.phase == .done && $0.notice == nil }
  }

  @Test func pluginThatIsSavedDuringABuildOvertakesIt() async throws {
    let running = try RunningSession(compiles: true)
    try await running.shows("first")
    let done = Mutex<[Int]>([])
    let workspace = running.workspace
    running.board.listen { state in
      let plugin = "Plugins/Health/HealthPlugin.swift"
      if state.phase == .building, workspace.text(plugin) == "" {
        try? workspace.write("import X\n", to: plugin)
      }
      if state.phase == .done, let shown = state.shown { done.withLock { $0.append(shown.number) } }
    }
    try running.save("second")
    _ = try await running.state { $0.phase == .done && $0.shown?.number == 3 }
    #expect(done.withLock { $0 }.allSatisfy { $0 == 3 })
  }

  @Test func pluginsThatAreAsTheyWereNeedNotBeCompiled() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    let (workspace, location) = (running.workspace, running.workspace.location)
    // As `git stash` and `git stash pop` do.
    try workspace.replace("Plugins/Health/HealthPlugin.swift", with: "import X\n")
    _ = try await running.state { $0.notice != nil }
    try workspace.replace("Plugins/Health/HealthPlugin.swift", with: "")
    _ = try await running.state { $0.notice == nil }
    #expect(rename("\(location)/Plugins", "\(location)/away") == 0)
    _ = try await running.state { $0.notice != nil }
    #expect(rename("\(location)/away", "\(location)/Plugins") == 0)
    _ = try await running.state { $0.notice == nil && $0.phase == .done }
    // The text of a plugin that has changed since is another one all the same.
    try workspace.write("import Y\n", to: "Plugins/Health/Other.swift")
    let state = try await running.state { $0.notice != nil }
    #expect(state.notice?.contains("Plugins/Health/Other.swift:") == true)
  }
}

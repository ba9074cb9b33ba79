import BinderyTesting
import Foundation
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// What is shown as done is what was saved last, whatever happens meanwhile.
@Suite struct SessionTests {
  /// A program that "builds" by copying a text, as slowly as another file says.
  private static let program = """
    #!/bin/sh
    while [ $# -gt 0 ]; do
      case $1 in
        --workspace) workspace=$2 ;;
        --output) output=$2 ;;
        --preview-notes) notes=$2 ;;
        --no-supervision) unsupervised=1 ;;
      esac
      shift
    done
    text=$(cat "$workspace/Configs/report/text.md")
    sleep "$(cat "$workspace/delay")"
    case $text in
      *trap*)
        if [ "$unsupervised" ]; then
          mkdir -p "$output/report"
          touch "$output/report/remains"
          kill -TRAP $$
        fi ;;
      *crash*) echo "out of cheese" >&2; exit 3 ;;
      *wrong*)
        echo '{"isPublished":false,"findings":[{"severity":"error","code":"x","message":"wrong","excerpt":"","notes":[]}]}' \
          >"$notes/report.json"
        exit 1 ;;
    esac
    mkdir -p "$output/report"
    printf %s "$text" >"$output/report/report.html"
    echo '{"isPublished":true,"findings":[]}' >"$notes/report.json"
    echo '{"edition":"report","title":"R","sources":[],"pages":[],"outline":[],"otherFormats":[]}' >"$notes/map.json"
    """

  private static let path = ".build/release/program"

  /// A compiler that says how it was called, and finds mistakes where a plugin says so.
  private static let compiler = """
    #!/bin/sh
    echo "$PWD: $*" >>calls
    if grep -q mistake Plugins/Health/HealthPlugin.swift; then
      echo "HealthPlugin.swift:1:1: error: a mistake" >&2
      exit 1
    fi
    """

  private final class Running: Sendable {
    let workspace: TemporaryWorkspace
    let board: StateBoard
    let folder: TemporaryWorkspace
    private let continuation: AsyncStream<Wake>.Continuation
    let task: Task<Void, Never>

    /// - Parameter compiles: whether changed plugins are compiled, by a program that stands in for the
    ///   compiler.
    init(polls: Bool = false, compiles: Bool = false) throws {
      workspace = try TemporaryWorkspace([
        "Configs/report/text.md": "first", "delay": "0", SessionTests.path: SessionTests.program,
        "Plugins/Health/HealthPlugin.swift": "", "bin/swift": SessionTests.compiler,
      ])
      folder = try TemporaryWorkspace()
      let program = "\(workspace.location)/\(SessionTests.path)"
      try TestProgram.makeExecutable(program)
      try TestProgram.makeExecutable("\(workspace.location)/bin/swift")
      let programs = ProgramSearch("\(workspace.location)/bin")
      var order = PreviewOrder(
        program: program, invocation: "bindery", workspace: workspace.location, edition: "report")
      order.compilesSwift = compiles
      let choice = WatchChoice(for: workspace.location, polls: polls)
      board = StateBoard(PreviewState(watch: choice.watch.name))
      let wakes = AsyncStream<Wake>.makeStream()
      continuation = wakes.continuation
      let (location, board) = (folder.location, board)
      let (told, ordered) = (Told(), order)
      task = Task {
        var session = PreviewSession(
          ordered, in: location, watch: choice.watch, board: board, wakes: wakes,
          programs: programs
        ) { told.note($0) }
        await session.run()
      }
    }

    deinit { task.cancel() }

    func ask(_ wake: Wake) { continuation.yield(wake) }

    func save(_ text: String) throws { try workspace.replace("Configs/report/text.md", with: text) }

    /// What is shown; nil if there is nothing.
    var page: String? {
      board.current.shown.flatMap {
        try? String(contentsOfFile: "\($0.location)/report.html", encoding: .utf8)
      }
    }

    /// Waits for a state.
    func state(
      _ sourceLocation: SourceLocation = #_sourceLocation, where condition: (PreviewState) -> Bool
    ) async throws -> PreviewState {
      for _ in 0..<6000 {
        let state = board.current
        if condition(state) { return state }
        try await Task.sleep(for: .milliseconds(10))
      }
      Issue.record("the state does not come: \(board.current)", sourceLocation: sourceLocation)
      return board.current
    }

    /// Waits until a text is shown, and shown as done.
    func shows(_ text: String, _ sourceLocation: SourceLocation = #_sourceLocation) async throws {
      _ = try await state(sourceLocation) { $0.phase == .done && page == text }
    }
  }

  private final class Told: Sendable {
    private let lines = Mutex<[String]>([])
    func note(_ line: String) { lines.withLock { $0.append(line) } }
  }

  @Test func saveIsShown() async throws {
    let running = try Running()
    try await running.shows("first")
    try running.save("second")
    try await running.shows("second")
    #expect(running.board.current.changed == ["Configs/report/text.md"])
    #expect(running.workspace.contains("build") == false)
  }

  @Test func buildThatIsOvertakenIsNotShownAsDone() async throws {
    let running = try Running()
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
    let running = try Running()
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
    let running = try Running()
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
    let running = try Running()
    try await running.shows("first")
    // A plugin traps, and only a supervisor can put something in the place of its section.
    try running.save("trap")
    try await running.shows("trap")
    try running.save("second")
    try await running.shows("second")
    let folder = try #require(running.board.current.outputs.first { $0.number == 2 }).folder
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/output/report/remains"))
  }

  @Test func fewOutputsAreKept() async throws {
    let running = try Running()
    try await running.shows("first")
    for number in 0..<8 {
      try running.save("text \(number)")
      try await running.shows("text \(number)")
    }
    let folders = try FileManager.default.contentsOfDirectory(atPath: running.folder.location)
    #expect(folders.count == PreviewState.keptOutputs)
    #expect(running.board.current.outputs.count == PreviewState.keptOutputs)
  }

  @Test func missedChangeIsFoundWhenSomebodyLooks() async throws {
    let running = try Running()
    try await running.shows("first")
    // As a tidy system does.
    try FileManager.default.removeItem(atPath: "\(running.folder.location)/1")
    running.ask(.check)
    _ = try await running.state { $0.shown?.number == 2 && $0.phase == .done }
    #expect(running.page == "first")
    let version = running.board.current.version
    running.ask(.check)
    try await Task.sleep(for: .milliseconds(300))
    #expect(running.board.current.version == version)
  }

  @Test func changedPluginHasToBeCompiled() async throws {
    let running = try Running()
    try await running.shows("first")
    try running.workspace.write("import X\n", to: "Plugins/Health/HealthPlugin.swift")
    let state = try await running.state { $0.notice != nil }
    #expect(state.notice?.contains("Plugins/Health/HealthPlugin.swift") == true)
    #expect(state.notice?.contains("--swift") == true)
    #expect(state.shown?.number == 1)
    // Somebody compiles it.
    try running.workspace.replace(Self.path, with: Self.program + "\n# New.\n")
    try TestProgram.makeExecutable("\(running.workspace.location)/\(Self.path)")
    _ = try await running.state { $0.notice == nil && $0.phase == .done && $0.shown?.number == 2 }
  }

  @Test func changedPluginIsCompiledWhereThatIsAskedFor() async throws {
    let running = try Running(compiles: true)
    try await running.shows("first")
    let plugin = "Plugins/Health/HealthPlugin.swift"
    try running.workspace.write("a mistake\n", to: plugin)
    let failed = try await running.state { $0.phase == .failed }
    #expect(failed.printed == ["HealthPlugin.swift:1:1: error: a mistake"])
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

  @Test func polledFilesAndChangedPluginsAreBothTold() {
    var state = PreviewState(watch: "polling")
    #expect(state.notice == nil)
    state.watchNotice = "Files are looked at."
    state.pluginNotice = "A plugin."
    #expect(state.notice == "Files are looked at. A plugin.")
  }

  @Test func itEndsWithItsWorkspace() async throws {
    for polls in [false, true] {
      let running = try Running(polls: polls)
      try await running.shows("first")
      try FileManager.default.removeItem(atPath: running.workspace.location)
      await running.task.value
    }
  }

  @Test func cancelledPreviewLeavesNoProcess() async throws {
    let running = try Running()
    try await running.shows("first")
    try running.workspace.write("1000", to: "delay")
    try running.save("second")
    _ = try await running.state { $0.phase == .building }
    running.task.cancel()
    await running.task.value
  }

  @Test func folderOfAKilledPreviewIsRemoved() throws {
    let parent = try TemporaryWorkspace(["bindery-preview-0/1/x": "", "bindery-other/x": ""])
    do {
      let one = try TemporaryFolder.make(in: parent.location)
      let other = try TemporaryFolder.make(in: parent.location)
      #expect(one.location != other.location)
      #expect(FileManager.default.fileExists(atPath: one.location))
      #expect(parent.contains("bindery-preview-0") == false)
      #expect(parent.contains("bindery-other"))
      let attributes = try FileManager.default.attributesOfItem(atPath: one.location)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      one.remove()
      other.remove()
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: parent.location) == ["bindery-other"])
  }
}

import BinderyTesting
import Foundation
import Platform
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// A session that builds with a program of its own, in a workspace of its own.
final class RunningSession: Sendable {
  /// A program that "builds" by copying a text, as slowly as another file says.
  static let program = """
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
      *silent*) [ -e "$workspace/room" ] || exit 1 ;;
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

  static let path = ".build/release/program"

  /// A compiler that says how it was called, and finds mistakes where a plugin says so.
  private static let compiler = """
    #!/bin/sh
    echo "$PWD: $*" >>calls
    if grep -q mistake Plugins/Health/HealthPlugin.swift; then
      echo "HealthPlugin.swift:1:1: error: a mistake" >&2
      exit 1
    fi
    """

  let workspace: TemporaryWorkspace
  let board: StateBoard
  let folder: TemporaryWorkspace
  private let continuation: AsyncStream<Wake>.Continuation
  let task: Task<Void, Never>
  private let over = Over()

  /// - Parameters:
  ///   - compiles: whether changed plugins are compiled, by a program that stands in for the compiler.
  ///   - watching: how the workspace is watched; nil to find out.
  init(
    polls: Bool = false, compiles: Bool = false,
    watching: ((String) throws -> any WorkspaceWatch)? = nil
  ) throws {
    workspace = try TemporaryWorkspace([
      "Configs/report/text.md": "first", "delay": "0", RunningSession.path: RunningSession.program,
      "Plugins/Health/HealthPlugin.swift": "", "bin/swift": RunningSession.compiler,
    ])
    folder = try TemporaryWorkspace()
    let program = "\(workspace.location)/\(RunningSession.path)"
    try TestProgram.makeExecutable(program)
    try TestProgram.makeExecutable("\(workspace.location)/bin/swift")
    let programs = ProgramSearch("\(workspace.location)/bin")
    var order = PreviewOrder(
      program: program, invocation: "bindery", workspace: workspace.location, edition: "report")
    order.compilesSwift = compiles
    let watch =
      try watching?(workspace.location)
      ?? WatchChoice(for: workspace.location, polls: polls).watch
    board = StateBoard(PreviewState(watch: watch.name))
    let wakes = AsyncStream<Wake>.makeStream()
    continuation = wakes.continuation
    let (temporary, board) = (try TemporaryFolder(in: folder.location), board)
    let (told, ordered, over) = (Told(), order, over)
    task = Task {
      var session = PreviewSession(
        ordered, in: temporary, watch: watch, board: board, wakes: wakes, programs: programs
      ) { told.note($0) }
      await session.run()
      over.isOver.store(true, ordering: .relaxed)
    }
  }

  deinit { task.cancel() }

  func ask(_ wake: Wake) { continuation.yield(wake) }

  /// The folders that builds are written into, below that for temporary files.
  func temporaryFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.location)
  }

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

  /// Waits until the session has ended.
  func ends(_ sourceLocation: SourceLocation = #_sourceLocation) async throws {
    for _ in 0..<6000 {
      if over.isOver.load(ordering: .relaxed) { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it goes on: \(board.current)", sourceLocation: sourceLocation)
  }

  private final class Over: Sendable {
    let isOver = Atomic(false)
  }

  private final class Told: Sendable {
    private let lines = Mutex<[String]>([])
    func note(_ line: String) { lines.withLock { $0.append(line) } }
  }
}

import Platform
import Synchronization

/// Checks all files again and again, where the system does not report their changes.
final class PolledWatch: WorkspaceWatch {
  private struct State {
    var last: TreeSnapshot
    var changes = WorkspaceChanges()
    var isOver = false
  }

  let name = "polling"
  let problem: WatchProblem? = nil
  private let root: String
  private let state: Mutex<State>

  /// The shortest time between two looks.
  private static let interval = Duration.milliseconds(500)
  /// How many times longer than a look the pause behind it is at least: a large workspace must not keep
  /// a processor busy.
  private static let rest = 20

  /// Starts watching.
  ///
  /// - Parameters:
  ///   - root: the location of the workspace.
  ///   - start: the files as they are known; nil to take them as they are now.
  init(_ root: String, since start: TreeSnapshot? = nil) {
    self.root = root
    state = Mutex(State(last: start ?? TreeSnapshot(of: root)))
  }

  func wait() {
    let clock = SuspendingClock()
    while true {
      let start = clock.now
      look()
      if state.withLock({ !$0.changes.isEmpty || $0.isOver }) { return }
      CurrentProcess.pause(max(Self.interval, (clock.now - start) * Self.rest))
    }
  }

  func take() -> WorkspaceChanges {
    look()
    return state.withLock { state in
      defer { state.changes = WorkspaceChanges() }
      return state.changes
    }
  }

  func end() { state.withLock { $0.isOver = true } }

  private func look() {
    state.withLock { state in
      let now = TreeSnapshot(of: root)
      state.changes.add(now.changes(since: state.last))
      state.last = now
    }
  }
}

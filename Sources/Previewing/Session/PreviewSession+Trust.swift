import Platform
import WorkspaceFiles

extension PreviewSession {
  /// Takes the changes that have come in.
  ///
  /// Where the system cannot report all further changes, files are polled from then on.
  ///
  /// - Returns: whether there were any.
  @discardableResult mutating func takeChanges() -> Bool {
    let changes = thread.take()
    pending.add(changes)
    guard let problem = thread.watch.problem else { return !changes.isEmpty }
    replace(by: PolledWatch(order.workspace), because: problem.reason)
    expectAnything()
    return true
  }

  /// Makes sure that the shown edition matches the files, even where the system did not report a
  /// change.
  ///
  /// A notice says so, and files are polled from then on.
  mutating func check() {
    takeChanges()
    if isLost || isUnexplained { pending.content.insert(WatchedFiles.folders[0]) }
    guard pending.isEmpty, let snapshot else { return }
    let now = TreeSnapshot(of: order.workspace)
    let missed = now.changes(since: snapshot)
    takeChanges()
    guard pending.isEmpty, !missed.isEmpty else { return }
    pending.add(missed)
    replace(
      by: PolledWatch(order.workspace, since: now), because: "the system did not tell of a change")
  }

  /// Whether the shown edition is gone: somebody has tidied the folder for temporary files.
  private var isLost: Bool {
    guard let shown = board.current.shown else { return false }
    return shown.files.contains { FileStatus(path: "\(shown.location)/\($0)") == nil }
  }

  /// Whether the last build has failed for a reason that was not in the files, and may be gone.
  private var isUnexplained: Bool {
    let state = board.current
    return state.phase == .failed && state.compilerPrinted.isEmpty
      && !state.findings.contains(where: \.isError)
  }

  /// Watches a workspace that somebody has recreated.
  mutating func watchAnew() {
    let choice = WatchChoice(for: order.workspace, polls: order.polls)
    replace(by: choice.watch, because: choice.reason)
    expectAnything()
  }

  /// Takes every file for changed.
  private mutating func expectAnything() {
    pending.content.insert(WatchedFiles.folders[0])
    pending.swift.insert(WatchedFiles.folders[2])
  }

  private mutating func replace(by watch: any WorkspaceWatch, because reason: String?) {
    thread.end()
    let continuation = continuation
    thread = WatchThread(watch) { continuation.yield(.changes) }
    snapshot = nil
    let notice = reason.map { "Bindery checks the files twice a second, because \($0)." }
    if let notice { tell(notice) }
    board.update { state in
      state.watch = watch.name
      state.watchNotice = notice
    }
  }
}

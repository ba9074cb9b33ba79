import Platform
import WorkspaceFiles

extension PreviewSession {
  /// Makes sure that what is shown is what the files say, even where the system did not tell of a change.
  ///
  /// A notice says so, and files are polled from then on.
  mutating func check() {
    pending.add(thread.take())
    if let shown = board.current.shown, FileStatus(path: shown.location) == nil {
      // Somebody has tidied the folder for temporary files.
      pending.content.insert(WatchedFiles.folders[0])
    }
    guard pending.isEmpty, let snapshot else { return }
    let now = TreeSnapshot(of: order.workspace)
    let missed = now.changes(since: snapshot)
    pending.add(thread.take())
    guard pending.isEmpty, !missed.isEmpty else { return }
    pending.add(missed)
    replace(
      by: PolledWatch(order.workspace, since: now), because: "the system did not tell of a change")
  }

  /// Watches a workspace that was made anew.
  mutating func watchAnew() {
    let choice = WatchChoice(for: order.workspace, polls: order.polls)
    replace(by: choice.watch, because: choice.reason)
  }

  private mutating func replace(by watch: any WorkspaceWatch, because reason: String?) {
    thread.end()
    let continuation = continuation
    thread = WatchThread(watch) { continuation.yield(.changes) }
    snapshot = nil
    let notice = reason.map { "Files are looked at twice a second, because \($0)." }
    if let notice { tell(notice) }
    board.update { state in
      state.watch = watch.name
      state.watchNotice = notice
    }
  }
}

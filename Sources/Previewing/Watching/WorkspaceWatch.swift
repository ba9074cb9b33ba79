/// Tells which files of a workspace have changed.
///
/// Changes accumulate until taken. All members are safe to use from any thread.
protocol WorkspaceWatch: Sendable {
  /// The way it works, in a word for users.
  var name: String { get }

  /// Why some changes may be missed from now on; nil if none is.
  var problem: WatchProblem? { get }

  /// Blocks until there may be changes, or watching has ended.
  ///
  /// Called by one thread alone.
  func wait()

  /// The changes since the last call, without waiting.
  func take() -> WorkspaceChanges

  /// Ends watching: nobody waits any longer, or ever again.
  func end()
}

/// Tells which files of a workspace have changed.
///
/// Changes are kept until they are taken. All members can be used from any thread.
protocol WorkspaceWatch: Sendable {
  /// How it works, in a word that people are shown.
  var name: String { get }

  /// Blocks until there may be changes.
  ///
  /// Called by one thread alone.
  func wait()

  /// The changes since the last call, without waiting.
  func take() -> WorkspaceChanges
}

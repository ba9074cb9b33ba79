/// Follows a build while it runs; called from several tasks at once.
public protocol BuildObserver: Sendable {
  /// A step is about to begin.
  func willBegin(_ step: BuildStep)

  /// A plugin is about to be asked, on the thread that this is called on.
  func willBegin(_ contribution: ContributionMark)

  /// A plugin has answered, well or with an error.
  func didEnd(_ contribution: ContributionMark)

  /// The beginning of what was printed since this was last asked.
  ///
  /// - Returns: nil when nothing was, or when what is printed is not kept.
  func printed() -> String?
}

extension BuildObserver {
  /// Does nothing.
  public func willBegin(_ contribution: ContributionMark) {}

  /// Does nothing.
  public func didEnd(_ contribution: ContributionMark) {}

  /// Knows of nothing.
  public func printed() -> String? { nil }
}

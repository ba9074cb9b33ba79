/// Follows a build while it runs; called from several tasks at once.
public protocol BuildObserver: Sendable {
  /// A step begins.
  func begins(_ step: BuildStep)

  /// A plugin is about to be asked, on the thread that this is called on.
  func begins(_ contribution: ContributionMark)

  /// A plugin has answered, well or with an error.
  func ended(_ contribution: ContributionMark)

  /// The beginning of what was printed since this was last asked.
  ///
  /// - Returns: nil when nothing was, or when nobody keeps what is printed.
  func printed() -> String?
}

extension BuildObserver {
  /// Does nothing.
  public func begins(_ contribution: ContributionMark) {}

  /// Does nothing.
  public func ended(_ contribution: ContributionMark) {}

  /// Knows of nothing.
  public func printed() -> String? { nil }
}

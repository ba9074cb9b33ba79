/// Observes a running build; several tasks may call it at once.
public protocol BuildObserver: Sendable {
  /// A step is about to begin.
  func willBegin(_ step: BuildStep)

  /// A plugin is about to be called on the current thread.
  func willBegin(_ contribution: ContributionMark)

  /// A plugin's contribution is about to be tried out, on any thread; ``didEnd(_:)`` follows.
  func willTry(_ contribution: ContributionMark)

  /// A plugin has returned or thrown an error, or the trial of its contribution has ended.
  func didEnd(_ contribution: ContributionMark)

  /// The beginning of the text printed since the last call.
  ///
  /// - Returns: nil if there is no printed text, or none is kept.
  func printed() -> String?
}

extension BuildObserver {
  /// Does nothing.
  public func willBegin(_ contribution: ContributionMark) {}

  /// Does nothing.
  public func willTry(_ contribution: ContributionMark) {}

  /// Does nothing.
  public func didEnd(_ contribution: ContributionMark) {}

  /// Returns nil.
  public func printed() -> String? { nil }
}

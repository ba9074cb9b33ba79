public import Findings

/// What a build leaves out or does more slowly because of what happened in one before it.
public struct Precautions: Sendable {
  /// Contributions that are not asked for again, and why.
  public var contributions: [ContributionMark: Diagnostic] = [:]
  /// Plugins that are not asked at all, by the ids of their units, and why.
  public var plugins: [String: Diagnostic] = [:]
  /// Editions that are not built again, and why.
  public var editions: [String: Diagnostic] = [:]
  /// Whether plugins are asked one after the other rather than at the same time.
  public var isOneAtATime = false

  /// No precautions.
  public init() {}

  /// Why a plugin is not asked; nil when it is.
  ///
  /// The finding stands at the section that goes without.
  func reason(against mark: ContributionMark) -> Diagnostic? {
    if let reason = contributions[mark] { return reason }
    guard var reason = plugins[mark.sector] else { return nil }
    reason.place = mark.place
    return reason
  }
}

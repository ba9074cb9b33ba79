public import Findings

/// The plugins and calls that a retry leaves out or runs serially because an earlier attempt failed
/// over them.
public struct Restrictions: Sendable {
  /// Contributions that are not requested again, and why.
  public var contributions: [ContributionMark: Diagnostic] = [:]
  /// Plugins that are not called at all, by the IDs of their units, and why.
  public var plugins: [String: Diagnostic] = [:]
  /// Plugins that are not even asked which unit they are, by their positions in the list, and why.
  public var descriptions: [String: Diagnostic] = [:]
  /// Editions that are not built again, and why.
  public var editions: [String: Diagnostic] = [:]
  /// Whether plugins run one at a time rather than concurrently.
  public var isSerial = false

  /// Makes an empty set of restrictions.
  public init() {}

  /// The reason why a contribution must not be requested, if any.
  ///
  /// The finding is at the section that loses its content.
  func reason(against mark: ContributionMark) -> Diagnostic? {
    if let reason = contributions[mark] { return reason }
    guard var reason = plugins[mark.sector] else { return nil }
    reason.place = mark.place
    return reason
  }
}

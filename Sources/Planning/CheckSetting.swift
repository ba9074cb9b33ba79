public import Findings

/// The severity that an edition sets for a check.
public enum CheckSetting: String, Sendable, CaseIterable {
  /// The check is turned off.
  case off
  /// Its findings are notes.
  case note
  /// Its findings are warnings.
  case warning
  /// Its findings are errors.
  case error

  /// The severity; nil if the check is off.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

public import Findings

/// How much the findings of a check weigh in an edition.
public enum CheckSetting: String, Sendable, CaseIterable {
  /// Nothing is reported.
  case off
  /// The finding is worth knowing.
  case note
  /// The result is probably not what was meant.
  case warning
  /// The edition is not published.
  case error

  /// The severity; nil where nothing is reported.
  public var severity: Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

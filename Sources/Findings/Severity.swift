/// The severity of a finding: errors fail a build, warnings do so on request, and notes never do.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The result would be wrong or incomplete.
  case error
  /// The result is complete, but probably not as intended.
  case warning
  /// Information worth knowing.
  case note
}

/// How much a diagnostic weighs: errors fail a build, warnings fail it when asked to, notes never.
public enum Severity: String, Sendable, Hashable, CaseIterable {
  /// The result would be wrong or incomplete.
  case error
  /// The result is complete but probably not what was meant.
  case warning
  /// Worth knowing.
  case note
}

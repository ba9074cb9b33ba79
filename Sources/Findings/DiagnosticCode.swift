/// The stable name of a kind of finding, with its explanation.
public struct DiagnosticCode: Sendable, Hashable {
  /// The name that scripts rely on, such as `unknown-key`.
  public let name: String
  /// The default severity of findings of this kind.
  public let severity: Severity
  /// The cause of the finding, in one sentence.
  public let cause: String
  /// An example of the cause: a few lines of a file, or a situation described in words.
  public let example: String
  /// How to fix the cause, in one sentence.
  public let cure: String
  /// Whether findings of this kind are left out unless an edition asks for them.
  public let isOnRequest: Bool

  /// Declares a kind of finding.
  public init(
    _ name: String, _ severity: Severity, isOnRequest: Bool = false, cause: String, example: String,
    cure: String
  ) {
    self.name = name
    self.severity = severity
    self.isOnRequest = isOnRequest
    self.cause = cause
    self.example = example
    self.cure = cure
  }

  /// Two codes are equal if their names are equal.
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.name == b.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The stable name of one kind of finding, with what a person needs to know about it.
public struct DiagnosticCode: Sendable, Hashable {
  /// The name that scripts rely on, such as `unknown-key`.
  public let name: String
  /// How much every finding of this kind weighs.
  public let severity: Severity
  /// What leads to the finding, in a sentence.
  public let cause: String
  /// What a person wrote that led to it: a few lines of a file, or a situation in words.
  public let example: String
  /// What to do about it, in a sentence.
  public let cure: String

  /// Declares a kind of finding.
  public init(
    _ name: String, _ severity: Severity, cause: String, example: String, cure: String
  ) {
    self.name = name
    self.severity = severity
    self.cause = cause
    self.example = example
    self.cure = cure
  }

  /// Codes are told apart by name.
  public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.name == b.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

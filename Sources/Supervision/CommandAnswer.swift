import Building
public import Findings

/// What a command other than a build said and how it ended, reported by the child that ran it.
public struct CommandAnswer: Hashable, Sendable {
  /// The exit status.
  public var status: Int32
  /// What the command wrote to standard output.
  public var output: String
  /// What the command wrote to standard error.
  public var errors: String
  /// Why some units are missing from the answer, or why there is none.
  public var findings: [Diagnostic]

  /// Describes an answer.
  public init(status: Int32, output: String, errors: String, findings: [Diagnostic]) {
    self.status = status
    self.output = output
    self.errors = errors
    self.findings = findings
  }

  /// What there is to say of a command that did not come to its end.
  init(failure finding: Diagnostic) {
    self.init(
      status: Verdict(of: .cutShort).status.rawValue, output: "", errors: "", findings: [finding])
  }
}

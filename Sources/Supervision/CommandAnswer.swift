import Building
public import Findings

/// The output and exit status of a command other than a build, reported by the child that ran it.
public struct CommandAnswer: Hashable, Sendable {
  /// The exit status.
  public var status: Int32
  /// The command's standard output.
  public var output: String
  /// The command's standard error.
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

  /// The answer for a command that did not finish.
  init(failure finding: Diagnostic) {
    self.init(
      status: Verdict(of: .cutShort).status.rawValue, output: "", errors: "", findings: [finding])
  }
}

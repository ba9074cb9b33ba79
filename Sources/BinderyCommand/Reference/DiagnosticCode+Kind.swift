import Checking
import Findings
import Proofreading

extension DiagnosticCode {
  private static let checks = Set(Checks.codes)

  /// The severity of the finding, and whether editions can change it.
  var kind: String {
    let isOfTexts = TextChecks.codes.contains(self)
    guard isOfTexts || Self.checks.contains(self) else { return severity.rawValue }
    return "\(severity.rawValue), check\(isOfTexts ? " of texts" : "")"
      + (isOnRequest ? ", off unless an edition asks for it" : "")
  }
}

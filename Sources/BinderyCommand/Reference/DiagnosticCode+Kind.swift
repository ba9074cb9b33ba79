import Checking
import Findings
import Proofreading

extension DiagnosticCode {
  private static let checks = Set(Checks.codes)

  /// The severity of the finding, and whether editions can change it.
  var kind: String {
    if Self.checks.contains(self) {
      return
        "\(severity.rawValue), check\(isOnRequest ? ", off unless an edition asks for it" : "")"
    }
    return TextChecks.codes.contains(self)
      ? "\(severity.rawValue), check of texts" : severity.rawValue
  }
}

import Checking
import Findings

extension DiagnosticCode {
  private static let checks = Set(Checks.codes)

  /// The severity of the finding, and whether editions can change it.
  var kind: String {
    guard Self.checks.contains(self) else { return severity.rawValue }
    return "\(severity.rawValue), check\(isOnRequest ? ", off unless an edition asks for it" : "")"
  }
}

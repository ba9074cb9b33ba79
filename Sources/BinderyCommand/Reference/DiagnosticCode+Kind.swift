import Checking
import Findings

extension DiagnosticCode {
  private static let checks = Set(Checks.codes)

  /// The severity of the finding, and whether editions can change it.
  var kind: String {
    Self.checks.contains(self) ? "\(severity.rawValue), check" : severity.rawValue
  }
}

import Checking
import Findings

extension DiagnosticCode {
  private static let checks = Set(Checks.codes)

  /// How much a finding of this kind weighs, and whether editions can change that.
  var kind: String {
    Self.checks.contains(self) ? "\(severity.rawValue), check" : severity.rawValue
  }
}

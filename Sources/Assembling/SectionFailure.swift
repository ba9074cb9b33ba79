package import Findings
package import Planning

/// Why a section's content could not be made, and what that costs.
package struct SectionFailure {
  package var diagnostic: Diagnostic
  package var policy: SectionPlan.FailurePolicy

  /// Makes the value.
  package init(diagnostic: Diagnostic, policy: SectionPlan.FailurePolicy) {
    self.diagnostic = diagnostic
    self.policy = policy
  }
}

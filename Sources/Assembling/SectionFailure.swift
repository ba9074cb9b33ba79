package import Findings
package import Planning

/// The failure of a section, with the policy that decides its consequences.
package struct SectionFailure {
  package var diagnostic: Diagnostic
  package var policy: SectionPlan.FailurePolicy

  /// Makes the value.
  package init(diagnostic: Diagnostic, policy: SectionPlan.FailurePolicy) {
    self.diagnostic = diagnostic
    self.policy = policy
  }
}

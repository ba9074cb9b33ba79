import ReportConfiguration
import SectorKit

/// Why a section's content could not be made, and what that costs.
struct SectionFailure {
  var diagnostic: Diagnostic
  var policy: SectionPlan.FailurePolicy
}

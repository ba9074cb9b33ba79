import Assembling
import Checking
import Findings
import Platform
import SectorKit

/// What was found in the content of units, by reading it and by looking at it; once for all editions
/// of a run.
struct ContentFindings {
  /// What was found in one unit's content.
  struct Findings {
    /// By reading it; limited to what a person can look at.
    var ofReading: [Diagnostic] = []
    /// By the checks.
    var ofChecks: [Diagnostic] = []
  }

  private let findings: [ContentNeed: Findings]

  init(_ library: ContentLibrary, _ needs: Set<ContentNeed>, jobs: Int) async {
    let pairs = await Parallel.map(Array(needs), jobs: jobs, chunkSize: 1) {
      need -> (ContentNeed, Findings) in
      guard let entry = library[need] else { return (need, Findings()) }
      return (
        need,
        Findings(
          ofReading: entry.diagnostics,
          ofChecks: entry.content.map { Checks.findings(in: $0) } ?? [])
      )
    }
    findings = Dictionary(uniqueKeysWithValues: pairs)
  }

  subscript(need: ContentNeed) -> Findings { findings[need] ?? Findings() }
}

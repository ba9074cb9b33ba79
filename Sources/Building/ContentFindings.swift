import Assembling
import Checking
import Findings
import Platform
import SectorKit

/// The findings in the content of units, from reading it and from checks, computed once for all
/// editions of a run.
struct ContentFindings {
  /// The findings in one unit's content.
  struct Findings {
    /// From reading; already limited in number.
    var ofReading: [Diagnostic] = []
    /// From checks.
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

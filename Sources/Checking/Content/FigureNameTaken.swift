import Assembling
import Findings
import Records

/// Finds declared figures with the names of computed ones.
struct FigureNameTaken: Check {
  let code = DiagnosticCode(
    "figure-name-taken", .error,
    cause: "A declared figure has the id of one that Bindery computes from the unit’s records.",
    example: "- {id: activities, value: 24}  # figures.yaml",
    cure: "Leave the figure out, or give it another id if it counts something else.")

  let triggering: [CheckExample] = [
    .content("figures.yaml", "- ‸id: activities\n  value: 24\n"),
    .content("figures.yaml", "- {id: schools, value: 2}\n- ‸{id: participants, value: 3}\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .content("figures.yaml", "- {id: activities-abroad, value: 24}\n"),
    .content("figures.yaml", "- {id: figures, value: 24}\n"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    guard !content.records.figures.isEmpty else { return [] }
    let names = Set(EditionFigures.computedNames.map { "\(content.profile.id).\($0)" })
    return content.records.figures.filter { names.contains($0.id) }.map {
      finding("‘\($0.id)’ is computed from the unit’s records", at: $0.place.start)
    }
  }
}

import Findings
import Planning
import Records

/// Finds records that a section names explicitly but whose date is outside the edition's period.
struct OutsidePeriod: Check {
  let code = DiagnosticCode(
    "outside-period", .note,
    cause: "‘only’ names a record whose date falls outside the edition's period.",
    example: """
      period: 2024
      sections:
        - sector: education
          only: [forum-on-teaching]  # dates: 2023-11-06
      """,
    cure: "Nothing, if that is intended.")

  let triggering: [CheckExample] = [
    .edition(
      "kind: annual-report\nperiod: 2023\nformats: [html]",
      sections: "  - sector: health\n    only: [‸forum]\n")
  ]
  let nonTriggering: [CheckExample] = [
    .edition(sections: "  - sector: health\n    only: [forum]\n"),
    .edition(
      "kind: brochure\nformats: [html]", sections: "  - sector: health\n    only: [forum]\n"),
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    guard let period = edition.plan.period?.value else { return [] }
    return edition.plan.allSections.filter { !$0.only.isEmpty }.flatMap { section -> [Diagnostic] in
      let activities = Dictionary(grouping: edition.activities(for: section), by: \.id)
      return section.only.flatMap { id -> [Diagnostic] in
        (activities[id.value] ?? []).compactMap { activity -> Diagnostic? in
          guard let date = activity.dates.first, !period.contains(date) else { return nil }
          return finding(
            "‘\(id.value)’ is shown although its date, \(date.text(edition.plan.words)), is outside"
              + " the period",
            at: id.place)
        }
      }
    }
  }
}

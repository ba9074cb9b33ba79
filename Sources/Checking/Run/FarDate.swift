import Findings
import Records

/// Finds records that are dated years after every edition.
struct FarDate: Check {
  let code = DiagnosticCode(
    "far-date", .warning,
    cause: "A record is dated more than a year after the period of every edition.",
    example: "dates: 2042-05-06  # the last edition is that of 2024",
    cure: "Correct the year; a record of a future edition can wait for it where the date is right.")

  let triggering: [CheckExample] = [
    .content("activities/fair.md", "---\n‸title: Fair\ndates: 2042-05-06\n---\nText.\n"),
    .content("publications.yaml", "- ‸title: A book\n  date: 2042-05\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .content("activities/fair.md", "---\ntitle: Fair\ndates: 2025-05-06\n---\nText.\n"),
    .content("publications.yaml", "- title: A book\n  date: 2025\n"),
  ]

  func findings(in edition: EditionInRun) -> [Diagnostic] {
    edition.beyond.map { record in
      finding(
        "this is dated \(record.value.text(.english)), years after the period of every edition",
        at: record.place, fix: "correct the year if it is mistyped")
    }
  }
}

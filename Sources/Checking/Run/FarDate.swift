package import Findings
import Records

/// Finds records dated years after every edition.
package struct FarDate: Check {
  /// How many years a record may be ahead of all editions: units go on while editors catch up.
  package static let years = 4

  package let code = DiagnosticCode(
    "far-date", .warning,
    cause: "A record is dated more than four years after the period of every edition.",
    example: "dates: 2042-05-06  # the last edition is that of 2024",
    cure: "Correct the year; if the date is right, the record can wait for a future edition.")

  package let triggering: [CheckExample] = [
    .content("activities/fair.md", "---\n‸title: Fair\ndates: 2042-05-06\n---\nText.\n"),
    .content("publications.yaml", "- ‸title: A book\n  date: 2042-05\n"),
  ]
  package let nonTriggering: [CheckExample] = [
    .content("activities/fair.md", "---\ntitle: Fair\ndates: 2028-05-06\n---\nText.\n"),
    .content("publications.yaml", "- title: A book\n  date: 2028\n"),
  ]

  package func findings(in edition: EditionInRun) -> [Diagnostic] {
    edition.beyond.map { record in
      finding(
        "this is dated \(record.value.text(.english)), years after the period of every edition",
        at: record.place, fix: "correct the year if it is mistyped")
    }
  }
}

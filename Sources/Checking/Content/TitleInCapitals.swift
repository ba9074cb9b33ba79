import Findings
import Records

/// Finds titles that are written in capitals.
struct TitleInCapitals: Check {
  let code = DiagnosticCode(
    "title-in-capitals", .note, cause: "The title of an activity is written in capitals.",
    example: "title: FORUM ON TEACHING",
    cure: "Write it as a sentence is written; the theme decides how titles look.")

  let triggering: [CheckExample] = [.activity("‸title: FORUM ON CARE\ndates: 2024")]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum on care\ndates: 2024"), .activity("title: WHO\ndates: 2024"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.records.activities.filter { activity in
      activity.title.count > 8 && activity.title == activity.title.uppercased()
        && activity.title != activity.title.lowercased()
    }.map { finding("the title of ‘\($0.id)’ is in capitals", at: $0.place) }
  }
}

import Findings
import Records

/// Finds records that fall within the period of an edition but appear in none.
struct UnusedRecord: Check {
  let code = DiagnosticCode(
    "unused-record", .note,
    cause: "A record falls in the period of an edition, but no edition shows it.",
    example: "Education has an activity in May 2024, but no edition of that year shows Education.",
    cure: "Nothing to do if that is intended; otherwise, show it in a section.")

  let triggering: [CheckExample] = [
    .edition(
      sections: "  - {title: Partners, collect: partners}\n",
      with: [
        "Plugins/Health/Content/activities/forum.md":
          "---\n‸title: Forum\ndates: 2024-05-06\n---\n"
      ]),
    .edition(
      sections: "  - {title: All, collect: activities, layout: calendar}\n",
      with: [
        "Templates/sections/calendar.md.mustache":
          "{{#records}}\n{{#place}}- {{title}}\n{{/place}}{{/records}}",
        "Plugins/Health/Content/activities/forum.md":
          "---\n‸title: Forum\ndates: 2024-05-06\n---\n",
      ]),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(
      "kind: annual-report\nperiod: 2023\nformats: [html]",
      sections: "  - {title: Partners, collect: partners}\n"),
    .edition(sections: "  - {title: All, collect: activities, form: brief}\n"),
    .edition(
      sections: "  - {title: All, collect: activities, layout: calendar}\n",
      with: ["Templates/sections/calendar.md.mustache": "{{#records}}\n- {{title}}\n{{/records}}"]),
  ]

  func findings(in edition: EditionInRun) -> [Diagnostic] {
    edition.unused.map { activity in
      finding(
        "‘\(activity.id)’ falls in the period of \(edition.name), but no edition shows it",
        at: activity.place)
    }
  }
}

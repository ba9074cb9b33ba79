import Findings
import Records

/// Finds partners of records that no unit lists.
struct PartnerUnlisted: Check {
  let code = DiagnosticCode(
    "partner-unlisted", .warning, isOnRequest: true,
    cause: """
      A record names a partner that no unit has in its partners.csv, neither as a name nor among \
      the aliases; a row with a year counts only for editions of that year. The list of partners \
      leaves it out, or counts it twice because it has it under another name.
      """,
    example: """
      partners: [UNICEF]  # partners.csv: NGO,United Nations Children’s Fund (UNICEF),
      """,
    cure: """
      Write the name as the list has it, or add the other name to the column ‘aliases’ of its row; \
      add a row if the list lacks the partner, or extend the year in its row.
      """)

  private static func edition(
    _ partners: String, list: String, setting: String = "checks: {partner-unlisted: warning}"
  ) -> CheckExample {
    .edition(
      "\(ExampleWorkspace.keys)\n\(setting)",
      with: [
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: Forum\ndates: 2024\npartners: \(partners)\n---\nPeople *met*.\n",
        "Plugins/Health/Content/partners.csv": list,
      ])
  }

  private static let list = "category,name,country,aliases\nNGO,Clean Water,Japan,Water; Eau\n"

  private static func dated(_ year: String) -> String {
    "category,name,country,year\nNGO,Clean Water,Japan,\(year)\n"
  }

  let triggering: [CheckExample] = [
    edition("[Clean Water, ‸Clean Hands]", list: list),
    edition("\n  - Water\n  - ‸Wasser", list: list),
    edition("[‸Water]", list: "category,name,country\nNGO,Clean Water,Japan\n"),
    edition("[‸Clean Water]", list: dated("2021")),
    edition(
      "[‸Water]", list: "category,name,country\n",
      setting: "checks: {partner-unlisted: note}"),
  ]
  let nonTriggering: [CheckExample] = [
    edition("[Clean Water, Eau]", list: list),
    edition("[CLEAN  WATER, water]", list: list),
    edition("[Clean Water]", list: dated("2021/2024")),
    edition("[Clean Hands]", list: list, setting: "language: en"),
    edition("[Clean Hands]", list: list, setting: "checks: {partner-unlisted: off}"),
    edition("[Clean Hands]  # bindery: allow partner-unlisted – a guest of the forum", list: list),
    .edition(
      "\(ExampleWorkspace.keys)\nchecks: {partner-unlisted: warning}",
      with: [
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: Forum\ndates: 2023\npartners: [Clean Hands]\n---\nPeople *met*.\n"
      ]),
    .edition(
      "\(ExampleWorkspace.keys)\nchecks: {partner-unlisted: warning}",
      with: [
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: Forum\ndates: 2024\npartners: [Clean Hands]\n---\nPeople *met*.\n",
        "Plugins/Culture/Content/sector.yaml": "id: culture\ncode: CU\nname: Culture\n",
        "Plugins/Culture/Content/partners.csv": "category,name,country\nNGO,Clean Hands,Japan\n",
      ]),
  ]

  func findings(in content: ShownContent) -> [Diagnostic] {
    let organizations = Organizations(content.partners)
    return content.activities.flatMap { activity in
      zip(activity.partners, activity.partnerPlaces).lazy
        .filter { !organizations.contains($0.0) }
        .map { name, place in
          finding("no list of partners has ‘\(name.visible)’", at: place)
        }
    }
  }
}

import Findings
import Records
import Wording

/// Finds figures that another edition published with another number for the same date.
struct RestatedFigure: Check {
  let code = DiagnosticCode(
    "restated-figure", .warning,
    cause: """
      An edition was published with a different number for a figure of the same date, and the \
      figure does not say so. Readers of both cannot tell which one is right.
      """,
    example: """
      - {id: reach, value: 320, date: 2023}  # figures.yaml
      # build/annual-report-2023/manifest.json has 300 for 2023
      """,
    cure: """
      Correct the number; if it has been corrected since, state the old one: ‘previous: {value: \
      300, edition: annual-report-2023}’.
      """)

  private static func example(
    _ figure: String, date: String, marked: Bool = false
  ) -> CheckExample {
    .edition(
      with: [
        "Configs/report/foreword.md": "We reached [](figure:health.reach).\n",
        "Plugins/Health/Content/figures.yaml":
          "- \(marked ? "‸" : "")id: reach\n  value: 320\n  \(figure)\n",
        "build/report-2023/manifest.json":
          "{\"edition\":\"report-2023\",\"figures\":[{\"id\":\"health.reach\",\"value\":300,"
          + "\"date\":\"\(date)\"}]}",
      ])
  }

  let triggering: [CheckExample] = [
    example("date: 2023", date: "2023", marked: true),
    example("date: 2023-03-05", date: "2023-03-05", marked: true),
  ]
  let nonTriggering: [CheckExample] = [
    example("date: 2024", date: "2023"), example("unit: people", date: "2023"),
    example("date: 2023\n  previous: {value: 300, edition: report-2023}", date: "2023"),
  ]

  func findings(in earlier: EarlierFigures) -> [Diagnostic] {
    earlier.figures.flatMap { figure -> [Diagnostic] in
      guard let date = figure.date?.description else { return [] }
      return earlier.editions.compactMap { edition in
        guard figure.previous?.edition != edition.name,
          let published = edition.figures[figure.id], published.date == date,
          published.quantity != figure.amount.quantity
        else { return nil }
        return finding(
          "‘\(edition.name)’ gave \(published.quantity) for ‘\(figure.id)’ on the same date, "
            + "not \(figure.amount.quantity)",
          at: figure.place.start,
          notes: [.init("it was published here", at: published.place)],
          fix:
            "record the old number: ‘previous: {value: \(published.quantity), edition: \(edition.name)}’"
        )
      }
    }
  }
}

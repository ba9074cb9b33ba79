import Findings
import Records
import Wording

/// Finds figures whose ‘previous’ differs from the published value.
struct PreviousFigure: Check {
  let code = DiagnosticCode(
    "previous-figure", .warning,
    cause: """
      A figure states its value in an earlier edition, but the manifest of that edition has a \
      different number, or no such figure.
      """,
    example: """
      previous: {value: 10020, edition: annual-report-2023}
      # build/annual-report-2023/manifest.json: 10200
      """,
    cure: "Correct ‘previous’.")

  private static func example(
    _ figure: String, published: String = #"{"id":"health.reach","value":300}"#
  ) -> CheckExample {
    .edition(
      with: [
        "Configs/report/foreword.md": "We reached [](figure:health.reach).\n",
        "Plugins/Health/Content/figures.yaml": "- {id: reach, value: 320, \(figure)}\n",
        "build/report-2023/manifest.json":
          "{\"edition\":\"report-2023\",\"figures\":[\(published)]}",
      ])
  }

  let triggering: [CheckExample] = [
    example("previous: ‸{value: 30, edition: report-2023}"),
    example(
      "previous: ‸{value: 300, edition: report-2023}",
      published: #"{"id":"health.others","value":300}"#),
  ]
  let nonTriggering: [CheckExample] = [
    example("previous: {value: 300, edition: report-2023}"),
    example("previous: {value: 300.0, edition: report-2023}"),
    // Figures of an edition outside this workspace cannot be compared.
    example("previous: {value: 30, edition: report-2022}"),
  ]

  func findings(in earlier: EarlierFigures) -> [Diagnostic] {
    let editions = Dictionary(earlier.editions.map { ($0.name, $0) }) { first, _ in first }
    return earlier.figures.compactMap { figure in
      guard let previous = figure.previous, let edition = editions[previous.edition] else {
        return nil
      }
      guard let published = edition.figures[figure.id] else {
        return finding(
          "‘\(edition.name)’ did not publish ‘\(figure.id)’", at: previous.place)
      }
      guard published.quantity != previous.quantity else { return nil }
      return finding(
        "‘\(edition.name)’ gave \(published.quantity) for ‘\(figure.id)’, not \(previous.quantity)",
        at: previous.place, notes: [.init("it is recorded here", at: published.place)],
        fix: "write \(published.quantity)")
    }
  }
}

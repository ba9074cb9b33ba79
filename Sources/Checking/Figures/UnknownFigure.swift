import Assembling
import Findings
import Records

/// Finds undeclared figures.
struct UnknownFigure: Check {
  let code = DiagnosticCode(
    "unknown-figure", .error,
    cause: """
      A text names a figure that no unit declares in its figures.yaml and that Bindery does not \
      compute from the records of the edition.
      """,
    example: "We reached [300 teachers](figure:education.techers-trained).",
    cure: "Correct the id, or declare the figure; ‘bindery list figures’ lists the declared ones.")

  private static let declared = [
    "Plugins/Health/Content/figures.yaml": "- {id: teachers, value: 300, unit: teachers}\n"
  ]

  let triggering: [CheckExample] = [
    .text("We reached [300 teachers](figure:‸health.techers).\n", with: declared),
    .text("We reached [](figure:‸health.schools).\n", with: declared),
    .text("We held [1 activity](figure:‸helth.activities).\n"),
    .text("The figure [300](figure:‸teachers) has no unit.\n", with: declared),
    .edition(sections: "  - {title: Figures, collect: figures, only: [‸health.techers]}\n"),
    .activity("title: For [300 teachers](figure:‸health.techers)\ndates: 2024-05", with: declared),
    .content("partners.csv", "category,name,country\nUN,[9 towns](figure:‸health.town),Japan\n"),
    .content(
      "sector.yaml",
      """
      id: health
      code: HE
      name: Health
      motto: Care for [9 towns](figure:‸health.town)

      """),
  ]
  let nonTriggering: [CheckExample] = [
    .text("We reached [300 teachers](figure:health.teachers).\n", with: declared),
    .text("We held [](figure:health.activities), [one activity](figure:all.activities) in all.\n"),
    .text("`[300](figure:health.techers)` is how it is written.\n"),
    .edition(
      sections:
        "  - {title: Figures, collect: figures, only: [health.teachers, all.activities]}\n",
      with: declared),
  ]

  func findings(in review: FigureReview) -> [Diagnostic] {
    let unknown = review.mentions.filter { review.figures[$0.id] == nil }
    guard !unknown.isEmpty else { return [] }
    var known = KnownFigures(review.figures.ids)
    return unknown.map { mention in
      known.finding(
        code, "there is no figure ‘\(mention.id.visible)’", id: mention.id,
        at: review.source(of: mention).id)
    }
  }
}

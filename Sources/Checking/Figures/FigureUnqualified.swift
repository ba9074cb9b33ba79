import Assembling
import Findings
import Records

/// Finds words that give a figure as exact although it is not.
struct FigureUnqualified: Check {
  let code = DiagnosticCode(
    "figure-unqualified", .note,
    cause: """
      A figure is a bound or an estimate, such as “over 300”, but the text gives its number as if \
      it were exact.
      """,
    example: """
      We reached [300 teachers](figure:education.teachers-trained).
      # figures.yaml: {id: teachers-trained, value: 300, qualifier: over}
      """,
    cure: "Write the qualifier, or use ‘[](figure:…)’, which includes it.")

  private static func text(_ words: String) -> CheckExample {
    .text(
      "We reached [\(words)](figure:health.reach).\n",
      with: [
        "Plugins/Health/Content/figures.yaml":
          "- {id: reach, value: 300, unit: teachers, qualifier: over}\n"
      ])
  }

  let triggering: [CheckExample] = [text("‸300 teachers"), text("‸three hundred teachers")]
  let nonTriggering: [CheckExample] = [
    text("over 300 teachers"), text("more than 300"), text("300+ teachers"), text(""),
  ]

  func findings(in review: FigureReview) -> [Diagnostic] {
    review.mentions.compactMap { mention in
      guard !mention.isFilledIn, let figure = review.figures[mention.id],
        let amount = figure.amount, let qualifier = amount.qualifier,
        review.agreement(of: mention, with: amount) == .withoutQualifier
      else { return nil }
      let words = review.figures.words
      let said = words.qualifiers[qualifier.rawValue] ?? qualifier.rawValue
      return finding(
        "‘\(mention.words.visible)’ leaves out that the figure is ‘\(amount.text(words))’",
        at: review.source(of: mention).words,
        notes: figure.declared.map { [.init("it is declared here", at: $0.place.start)] } ?? [],
        fix: "write ‘\(said)’ before the number")
    }
  }
}

import Assembling
import Findings
import Records
import Wording

/// Finds words that contradict the figure that they name.
struct FigureMismatch: Check {
  let code = DiagnosticCode(
    "figure-mismatch", .error,
    cause: """
      A text misstates the figure it names: it gives a different number, a rounding that its \
      wording does not allow, or a bound that the figure does not support.
      """,
    example: """
      We reached [11,746 people](figure:culture.heritage-beneficiaries).
      # figures.yaml: {id: heritage-beneficiaries, value: 11476, unit: people}
      """,
    cure: """
      Correct the text, or the figure if that is wrong. ‘over 11,000’, ‘nearly 12,000’ and ‘about \
      11,500’ are true of 11,476; Bindery fills in ‘[](figure:…)’.
      """)

  private static func text(
    _ words: String, _ figure: String = "value: 11476, unit: people", keys: String = ""
  ) -> CheckExample {
    .edition(
      ExampleWorkspace.keys + keys,
      with: [
        "Configs/report/foreword.md": "We reached [\(words)](figure:health.reach).\n",
        "Plugins/Health/Content/figures.yaml": "- {id: reach, \(figure)}\n",
      ])
  }

  let triggering: [CheckExample] = [
    text("‸11,746 people"), text("‸over 12,000 people"), text("‸nearly 11,000"),
    text("‸about 13,000 people"), text("‸more than 11,476"), text("‸over 5 people"),
    text("‸many people"), text("‸eleven thousand people"), text("‸11,476 per cent"),
    text("‸12.5", "value: 12.5, unit: per cent"), text("‸13%", "value: 12.5, unit: per cent"),
    text("‸1.3 million", "value: 1234567"), text("‸over 320", "value: 320, qualifier: about"),
    text("‸at least 320", "value: 320, qualifier: nearly"),
    text("‸€1.2 million", "value: 1200000, unit: US$"),
    text("‸more than half", "value: 48, unit: per cent"),
    text("‸11.476 people", keys: "\nlanguage: fr"),
    text("‸plus de douze mille personnes", keys: "\nlanguage: fr"),
    .text("We held [‸two activities](figure:health.activities).\n"),
    .text("We met [‸40 people](figure:all.participants).\n"),
    .activity(
      "title: Forum\ndates: 2024-05-06\nphotos: [{caption: \"[‸31 men](figure:health.men)\"}]",
      with: ["Plugins/Health/Content/figures.yaml": "- {id: men, value: 13}\n"]),
    .activity(
      "title: Forum\ndates: 2024-05-06\nsummary: All [‸31 men](figure:health.men) came.",
      with: ["Plugins/Health/Content/figures.yaml": "- {id: men, value: 13}\n"]),
  ]
  let nonTriggering: [CheckExample] = [
    text("11,476 people"), text("11 476 people"), text("11476"), text("over 11,000 people"),
    text("more than 11,400"), text("nearly 12,000 people"), text("about 11,500"),
    text("at least 11,476 people"), text("some 11,500 women and men"),
    text("eleven thousand four hundred and seventy-six people"), text("11.5 thousand people"),
    text("12.5 per cent", "value: 12.5, unit: per cent"),
    text("12.5%", "value: 12.5, unit: \"%\""), text("about 12%", "value: 12.1, unit: percent"),
    text("1.2 million", "value: 1234567"), text("US$1.2 million", "value: 1200000, unit: US$"),
    text("two and a half million dollars", "value: 2500000, unit: US$"),
    text("nearly half of the schools", "value: 48, unit: per cent"),
    text("a third of the schools", "value: 33.3, unit: per cent"),
    text("over 320", "value: 320, qualifier: over"),
    text("more than 300", "value: 320, qualifier: over"),
    text("about 320", "value: 320, qualifier: about"),
    text("up to 320", "value: 320, qualifier: up to"),
    text("11 476 personnes", keys: "\nlanguage: fr"),
    text("près de douze mille personnes", keys: "\nlanguage: fr"),
    text("12,5 %", "value: 12.5, unit: per cent", keys: "\nlanguage: fr"), text(""),
    text("COVID-19 reached 11,476 people in 5 countries"),
    .text("We held [one activity](figure:health.activities).\n"),
  ]

  func findings(in review: FigureReview) -> [Diagnostic] {
    review.mentions.compactMap { mention in
      guard let figure = review.figures[mention.id] else { return nil }
      guard let amount = figure.amount else {
        return finding(
          "there is no value: no record of this edition states a number for ‘\(mention.id)’",
          at: review.source(of: mention).words)
      }
      guard !mention.isFilledIn, review.agreement(of: mention, with: amount) == .none else {
        return nil
      }
      return finding(mention, figure, amount, in: review)
    }
  }

  private func finding(
    _ mention: FigureMention, _ figure: EditionFigure, _ amount: FigureAmount,
    in review: FigureReview
  ) -> Diagnostic {
    let words = review.figures.words
    let shown = amount.text(words)
    let source = review.source(of: mention)
    let note =
      figure.declared.map {
        Diagnostic.Note("the figure is declared here", at: $0.place.start)
      } ?? Diagnostic.Note("the figure is computed from the records that this edition takes")
    let said = review.numbers(in: mention).contains { !$0.isEmpty }
    return finding(
      said
        ? "‘\(mention.words.visible)’ does not match the figure: \(shown)"
        : "‘\(mention.words.visible)’ states no number; the figure is \(shown)",
      at: source.words, notes: [note], fix: "write ‘\(shown)’ or words that are true of it",
      replacement: source.isVerbatim
        ? corrected(mention, amount, in: review).flatMap { Replacement($0, at: source.words) }
        : nil)
  }

  /// The words with the right number in place of the wrong one; nil if it is not sure that nothing
  /// else has to change.
  private func corrected(
    _ mention: FigureMention, _ amount: FigureAmount, in review: FigureReview
  ) -> String? {
    guard let numbers = review.numbers(in: mention).first, numbers.count == 1,
      let number = numbers.first, number.isInFigures, number.qualifier == nil,
      amount.qualifier == nil, number.isPercentage == amount.isPercentage
    else { return nil }
    let words = review.figures.words
    var text = mention.words
    text.replaceSubrange(
      number.range,
      with: amount.quantity.text(
        separator: words.digitSeparator, decimalMark: words.numbers.decimalMark))
    return text
  }
}

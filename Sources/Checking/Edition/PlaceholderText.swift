import Assembling
import Findings
import Proofreading

/// Finds placeholder texts that `bindery new` wrote.
struct PlaceholderText: Check {
  let code = DiagnosticCode.placeholderText

  let triggering: [CheckExample] = [
    .text("‸The words before the first section.\n"),
    .edition(
      "kind: annual-report\nperiod: 2024\nformats: [html]",
      organization: "‸The name of your organization"),
    .content(
      "activities/forum.md", "---\ntitle: Forum\ndates: 2024\n---\n‸What happened, in Markdown.\n"),
    .activity("title: Forum\ndates: 2024\nsummary: ‸One or two sentences, the brief form."),
    .content(
      "sector.yaml",
      "id: health\ncode: HE\nname: Health\nabout: ‸What the unit is about, in Markdown.\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .text("The words of our readers.\n"),
    .content("activities/forum.md", "---\ntitle: Forum\ndates: 2024\n---\nWhat happened there.\n"),
  ]

  func findings(in edition: AssembledEdition) -> [Diagnostic] {
    edition.placeholders.map { words in
      finding(
        "‘\(words.value)’ is a placeholder from ‘bindery new’", at: words.place,
        fix: "write your own words")
    }
  }
}

import Assembling
import Findings
import Proofreading

/// Finds sections with more words than they may have.
struct SectionTooLong: Check {
  let code = DiagnosticCode.wordBudget

  let triggering: [CheckExample] = [
    .edition(
      sections: "  - {title: Foreword, file: foreword.md, words: ‸4}\n",
      with: ["Configs/report/foreword.md": "These are *five* words, then.\n"]),
    .edition(
      sections: "  - {title: Foreword, file: foreword.md, words: ‸3}\n",
      with: ["Configs/report/foreword.md": "各国教师\n"]),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(
      sections: "  - {title: A very long title, file: foreword.md, words: 5}\n",
      with: ["Configs/report/foreword.md": "These are *five* words, then.\n"])
  ]

  func findings(in edition: AssembledEdition) -> [Diagnostic] {
    edition.lengths.compactMap { length in
      let words = WordBudget.words(in: length.text)
      guard WordBudget.isExceeded(length.limit.value, by: words) else { return nil }
      return finding(WordBudget.message(length.limit.value, words), at: length.limit.place)
    }
  }
}

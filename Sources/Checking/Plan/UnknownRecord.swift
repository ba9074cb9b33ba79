import Findings
import Planning

/// Finds IDs in ‘only’ that no record has.
struct UnknownRecord: Check {
  let code = DiagnosticCode(
    "unknown-record", .error, cause: "‘only’ names a record that the unit does not have.",
    example: """
      - sector: education
        only: [fourm-on-teaching]
      """,
    cure: "Correct the id.")

  let triggering: [CheckExample] = [
    .edition(sections: "  - sector: health\n    only: [forum, ‸fourm]\n")
  ]
  let nonTriggering: [CheckExample] = [
    .edition(sections: "  - sector: health\n    only: [forum]\n")
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    edition.plan.allSections.filter { !$0.only.isEmpty }.flatMap { section in
      let ids = edition.activities(for: section).map(\.id)
      let known = Set(ids)
      var words = KnownWords(ids)
      return section.only.filter { !known.contains($0.value) }.map { id in
        UnknownWord(code, "there is no record ‘\(id.value)’", word: id.value, at: id.place)
          .finding(among: &words)
      }
    }
  }
}

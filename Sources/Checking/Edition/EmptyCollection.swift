import Assembling
import Findings

/// Finds sections that collect something and find nothing.
struct EmptyCollection: Check {
  let code = DiagnosticCode(
    "empty-collection", .note,
    cause:
      "A section collects records, and no unit has any for this edition. The section is left out.",
    example: "A newsletter collects publications, and none came out in its quarter.",
    cure: "Nothing, if that is right; otherwise check the dates of the records.")

  let triggering: [CheckExample] = [
    .edition(sections: "  - ‸{title: Partners, collect: partners}\n  - sector: health\n"),
    .edition(
      sections: """
          - sector: health
          - title: What we did
            sections:
              - ‸title: Partners
                collect: partners
        """),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(sections: "  - {title: All, collect: activities}\n"),
    .edition(sections: "  - {title: Figures, collect: figures}\n  - sector: health\n"),
  ]

  func findings(in edition: AssembledEdition) -> [Diagnostic] {
    edition.emptyCollections.map { section in
      finding(
        "‘\(section.name)’ is left out because there is nothing to collect", at: section.place)
    }
  }
}

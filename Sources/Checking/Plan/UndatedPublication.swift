import Findings
import Planning
import Records

/// Finds publications without a date, which no period takes.
struct UndatedPublication: Check {
  let code = DiagnosticCode(
    "undated-publication", .note,
    cause: "A publication has no date, so no edition with a period shows it.",
    example: """
      - title: Water in the steppe
        language: Mongolian
      """,
    cure: "Add the date; a year is enough.")

  private static let sections =
    "  - {title: Books, collect: publications}\n  - sector: health\n"

  let triggering: [CheckExample] = [
    .edition(
      sections: Self.sections,
      with: ["Plugins/Health/Content/publications.yaml": "- ‸title: Water\n"])
  ]
  let nonTriggering: [CheckExample] = [
    .edition(
      sections: Self.sections,
      with: ["Plugins/Health/Content/publications.yaml": "- title: Water\n  date: 2024\n"]),
    .edition(
      "kind: brochure\nformats: [html]", sections: Self.sections,
      with: ["Plugins/Health/Content/publications.yaml": "- title: Water\n"]),
    .edition(with: ["Plugins/Health/Content/publications.yaml": "- title: Water\n"]),
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    guard edition.plan.period != nil else { return [] }
    let units = edition.plan.allSections.filter { section in
      if case .collection(let collection) = section.source {
        collection.kind == Publication.kindName
      } else {
        false
      }
    }.flatMap(edition.units)
    var seen: Set<String> = []
    return units.filter { seen.insert($0).inserted }
      .flatMap { edition.library[$0]?.content?.records.publications ?? [] }
      .filter { $0.date == nil }.map { publication in
        finding(
          "‘\(publication.title)’ has no date, so no edition with a period shows it",
          at: publication.place)
      }
  }
}

import Findings
import Planning
import Records

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
    // Sections of the same units share one list, with one limit of steps.
    var lists: [[String]: (known: Set<String>, words: KnownWords)] = [:]
    var findings: [Diagnostic] = []
    for section in edition.plan.allSections where !section.only.isEmpty && !section.showsFigures {
      let units = edition.units(for: section)
      var list = lists.removeValue(forKey: units) ?? Self.list(of: edition.activities(for: section))
      for id in section.only where !list.known.contains(id.value) {
        findings.append(
          UnknownWord(code, "there is no record ‘\(id.value)’", word: id.value, at: id.place)
            .finding(among: &list.words))
      }
      lists[units] = list
    }
    return findings
  }

  private static func list(of activities: [Activity]) -> (known: Set<String>, words: KnownWords) {
    let ids = activities.map(\.id)
    return (Set(ids), KnownWords(ids))
  }
}

extension SectionPlan {
  /// Whether ‘only’ names figures, which the section itself looks up.
  fileprivate var showsFigures: Bool {
    if case .collection(let collection) = source {
      collection.kind == PublishedFigure.kindName
    } else {
      false
    }
  }
}

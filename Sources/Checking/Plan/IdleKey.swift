import Findings
import Planning

/// Finds keys that select records in sections that show none.
struct IdleKey: Check {
  let code = DiagnosticCode(
    "idle-key", .warning, cause: "A key selects records in a section that shows none.",
    example: """
      - title: Foreword
        file: foreword.md
        limit: 3
      """,
    cure: "Remove it.")

  let triggering: [CheckExample] = [
    .edition(sections: "  - title: Foreword\n    file: foreword.md\n    ‸limit: 3\n"),
    .edition(
      sections: "  - title: All\n    ‸only: [forum]\n    sections: [{sector: health}]\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(sections: "  - sector: health\n    only: [forum]\n    limit: 3\n")
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    edition.plan.allSections.filter(\.showsNoRecords).flatMap(\.choices).map { key in
      finding(
        "‘\(key.value)’ has nothing to choose from: the section shows no records", at: key.place)
    }
  }
}

extension SectionPlan {
  /// Whether the section itself shows no records.
  fileprivate var showsNoRecords: Bool {
    switch source {
    case .sector, .collection: false
    case .file, nil: true
    }
  }
}

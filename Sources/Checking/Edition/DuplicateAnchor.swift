package import Assembling
package import Findings

/// Finds parts of an edition that share an anchor.
package struct DuplicateAnchor: Check {
  package let code = DiagnosticCode(
    "duplicate-anchor", .error, cause: "Two parts of an edition have the same link target.",
    example: """
      ## Outcomes
      The ministers agreed on a plan.
      ## Outcomes
      The first schools began to teach by it.
      """,
    cure: """
      Give one section its own ‘id’, one record a different id, or one heading different words; if \
      a record appears in two sections, show it with ‘form: brief’ in one of them.
      """)

  package let triggering: [CheckExample] = [
    .text("## Outcomes\n\nA plan.\n\n‸## Outcomes\n\nThe first schools.\n")
  ]
  package let nonTriggering: [CheckExample] = [
    .text("## Outcomes\n\nA plan.\n\n## Further outcomes\n\nThe first schools.\n"),
    .edition(
      sections: "  - sector: health\n  - {title: All, collect: activities, form: brief}\n"),
  ]

  /// Makes the check.
  package init() {}

  package func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.clashes.map { clash in
      finding(
        "links to ‘#\(clash.name)’ could lead here or elsewhere", at: clash.second ?? clash.first,
        notes: [.init("the other part with this name is here", at: clash.first)])
    }
  }

  /// The finding about a contribution that is set aside because it reuses the anchor of another
  /// part.
  package func failure(_ name: String, _ mark: ContributionMark) -> Diagnostic {
    finding(
      "plugin \(mark.sector) gave a part the name ‘#\(name)’, which another part has,"
        + " \(mark.occasion)",
      at: mark.place)
  }
}

import Findings
import Records

/// Finds themes of a unit that have the same id.
struct DuplicateTheme: Check {
  let code = DiagnosticCode(
    "duplicate-theme", .error, cause: "sector.yaml has two themes with the same id.",
    example: """
      themes:
        - id: learning
          title: Lifelong learning
        - id: learning
          title: Learning with technology
      """,
    cure: "Give one of them a different id.")

  let triggering: [CheckExample] = [
    .content(
      "sector.yaml",
      "id: health\ncode: HE\nname: Health\nthemes: [{id: a, title: A}, {id: ‸a, title: B}]\n")
  ]
  let nonTriggering: [CheckExample] = [
    .content(
      "sector.yaml",
      "id: health\ncode: HE\nname: Health\nthemes: [{id: a, title: A}, {id: b, title: A}]\n")
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    var seen: Set<String> = []
    return content.profile.themes.filter { !seen.insert($0.id).inserted }.map { theme in
      finding("the theme ‘\(theme.id)’ is declared twice", at: theme.place)
    }
  }
}

import Findings
import Records

/// Finds activities with a theme that their unit does not have.
struct UnknownTheme: Check {
  let code = DiagnosticCode(
    "unknown-theme", .error, cause: "An activity names a theme that is not in sector.yaml.",
    example: "theme: lifelong-lerning  # sector.yaml has lifelong-learning",
    cure: "Correct the theme, or add it to sector.yaml.")

  private static let sector: [String: String?] = [
    "Plugins/Health/Content/sector.yaml":
      "id: health\ncode: HE\nname: Health\nthemes: [{id: care, title: Care}]\n"
  ]

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\ntheme: ‸caer", with: sector),
    .activity("title: Forum\ndates: 2024\ntheme: ‸care"),
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\ntheme: care", with: sector)
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    let ids = content.profile.themes.map(\.id)
    let known = Set(ids)
    var words = KnownWords(ids)
    return content.records.activities.compactMap { activity in
      guard let theme = activity.theme, !known.contains(theme.value) else { return nil }
      return UnknownWord(
        code, "the unit has no theme ‘\(theme.value)’", word: theme.value, at: theme.place,
        help: .nearest(orAll: "the themes are")
      ).finding(among: &words)
    }
  }
}

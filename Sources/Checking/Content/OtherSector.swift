import Findings
import Records

/// Finds content that declares a different unit than the one whose folder it is in.
struct OtherSector: Check {
  let code = DiagnosticCode(
    "other-sector", .error, cause: "The id in sector.yaml differs from that of the unit's plugin.",
    example: """
      # Plugins/Education/Content/sector.yaml
      id: culture
      code: ED
      name: Education
      """,
    cure: "Use the plugin's id.")

  let triggering: [CheckExample] = [
    .content("sector.yaml", "id: ‸culture\ncode: HE\nname: Health\n")
  ]
  let nonTriggering: [CheckExample] = [
    .content("sector.yaml", "id: health\ncode: CLT\nname: Culture\n")
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    let id = content.profile.id
    guard let stated = content.profile.statedID, stated.value != id else { return [] }
    return [
      finding(
        "this is the content of ‘\(id)’, not of ‘\(stated.value)’", at: stated.place,
        fix: "write ‘id: \(id)’",
        replacement: Replacement(id, at: stated.place))
    ]
  }
}

import Findings
import Planning

/// Finds units that a configuration refers to but that have no folder in the workspace.
struct SectorWithoutFolder: Check {
  let code = DiagnosticCode(
    "sector-without-folder", .error,
    cause: "A configuration names a unit that has no folder in the workspace.",
    example: """
      sections:
        - sector: culture  # there is no Plugins/Culture/
      """,
    cure: "Add the unit's folder to Plugins/, or remove the unit from the configuration.")

  let triggering: [CheckExample] = [
    .edition(sections: "  - sector: ‸culture\n"),
    .edition(sections: "  - {title: All, collect: activities, from: [health, ‸culture]}\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(sections: "  - sector: health\n"),
    .edition(sections: "  - {title: All, collect: activities}\n"),
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    edition.plan.allSections.flatMap(edition.sectors(namedIn:)).compactMap { sector in
      guard edition.library[sector.value] == nil else { return nil }
      let folder = edition.sectors.first { $0.id == sector.value }?.folder ?? sector.value
      // Another finding reports a unit whose plugin could not name its folder.
      guard !folder.isEmpty else { return nil }
      return finding(
        "the workspace has no folder ‘Plugins/\(folder)/Content’ for ‘\(sector.value)’",
        at: sector.place)
    }
  }
}

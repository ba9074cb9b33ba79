import Findings
import Records

/// Finds lists whose heading declares a different number of items than the list contains.
struct DeclaredCount: Check {
  let code = DiagnosticCode(
    "declared-count", .warning,
    cause: "A list declares a count that differs from the number of its items.",
    example: """
      - title: New World Heritage Sites
        declared: 3
        items:
          - {country: China, name: Beijing Central Axis}
          - {country: Japan, name: Sado Island Gold Mines}
      """,
    cure: "Correct the count or the list, or explain the difference in ‘note’.")

  let triggering: [CheckExample] = [
    .content(
      "designations.yaml",
      "- title: Sites\n  declared: ‸3\n  items: [{country: Japan, name: Sado Island}]\n")
  ]
  let nonTriggering: [CheckExample] = [
    .content(
      "designations.yaml",
      "- title: Sites\n  declared: 1\n  items: [{country: Japan, name: Sado Island}]\n"),
    .content(
      "designations.yaml",
      """
      - title: Sites
        declared: 3
        note: Two are named elsewhere.
        items: [{country: Japan, name: Sado Island}]
      """),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.records.designations.compactMap { list in
      guard let declared = list.declared, declared.value != list.items.count, list.note == nil
      else { return nil }
      return finding(
        "the list declares \(declared.value) but has \(list.items.count)", at: declared.place)
    }
  }
}

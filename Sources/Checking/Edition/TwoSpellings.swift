import Assembling
import Findings

/// Finds values that are spelt in two ways and grouped as one.
struct TwoSpellings: Check {
  let code = DiagnosticCode(
    "two-spellings", .note,
    cause: """
      Records are grouped by a field, and two spellings of one value differ only in case, in \
      spaces or in how their letters are composed. They form one group, under the first spelling.
      """,
    example: "partners.csv has ‘Media’ in one row and ‘media’ in another.",
    cure: "Use the same spelling in both places.")

  private static let sections =
    "  - {title: Partners, collect: partners, group-by: [category]}\n  - sector: health\n"

  private static func partners(_ second: String) -> CheckExample {
    .edition(
      sections: sections,
      with: [
        "Plugins/Health/Content/partners.csv":
          "category,name,country\nMédia,Radio,Japan\n\(second),Television,Japan\n"
      ])
  }

  let triggering: [CheckExample] = [
    partners("‸média"), partners("‸ME\u{301}DIA"), partners("‸Me\u{301}dia"),
  ]
  let nonTriggering: [CheckExample] = [partners("Média"), partners("Media"), partners("Médias")]

  func findings(in edition: AssembledEdition) -> [Diagnostic] {
    edition.spellings.map { spelling in
      finding(
        "‘\(spelling.other.value.visible)’ is grouped with ‘\(spelling.shown.value.visible)’, "
          + "which is spelt differently",
        at: spelling.other.place,
        notes: [.init("the other spelling is here", at: spelling.shown.place)],
        fix: "use the same spelling of the \(spelling.field) in both places")
    }
  }
}

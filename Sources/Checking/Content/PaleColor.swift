import Document
import Findings
import Records

/// Finds unit colours that have too little contrast with white words.
struct PaleColor: Check {
  let code = DiagnosticCode(
    "pale-color", .note,
    cause: """
      The colour of a unit is too pale for white words on it, and for words in that colour on \
      white.
      """,
    example: "color: \"#ffe08a\"",
    cure: """
      Nothing to do if you accept the darker shade that Bindery uses instead; otherwise, choose a \
      darker colour.
      """)

  let triggering: [CheckExample] = [
    .content("sector.yaml", "id: health\ncode: HE\nname: Health\ncolor: ‸\"#ffe08a\"\n"),
    .content("sector.yaml", "id: health\ncode: HE\nname: Health\ncolor: ‸\"#777777\"\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .content("sector.yaml", "id: health\ncode: HE\nname: Health\ncolor: \"#767676\"\n"),
    .content("sector.yaml", "id: health\ncode: HE\nname: Health\n"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    guard let stated = content.profile.statedColor, let shown = content.profile.color,
      shown != stated.value
    else { return [] }
    return [
      finding(
        "white words do not stand out from ‘\(stated.value)’, so a darker shade is used",
        at: stated.place,
        fix: "write color: \"\(shown)\"")
    ]
  }
}

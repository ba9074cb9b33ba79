import Assembling
import Findings

/// Finds records of the front page that the edition does not show.
struct FrontRecord: Check {
  let code = DiagnosticCode(
    "front-record", .error, cause: "‘front’ names a record that the edition does not show.",
    example: "front: [education-fourm-on-teaching]",
    cure: "Name a record that one of the sections shows, by its sector and id.")

  let triggering: [CheckExample] = [
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nfront: [‸health-fourm]"),
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nfront: [‸forum]"),
  ]
  let nonTriggering: [CheckExample] = [
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nfront: [health-forum]"),
    .edition("kind: newsletter\nperiod: 2024\nformats: [html]\nfront: []"),
  ]

  func findings(in edition: AssembledEdition) -> [Diagnostic] {
    guard !edition.missingFront.isEmpty else { return [] }
    var known = KnownWords(edition.frontNames)
    return edition.missingFront.map { name in
      UnknownWord(
        code, "the edition shows no record ‘\(name.value)’", word: name.value, at: name.place
      ).finding(among: &known)
    }
  }
}

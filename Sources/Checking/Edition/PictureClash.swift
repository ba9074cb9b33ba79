import Assembling
import Findings

/// Finds two files that would be published at one path.
struct PictureClash: Check {
  let code = DiagnosticCode(
    "picture-clash", .error,
    cause: """
      Two different files would be published under one name, and one of the pictures would be \
      lost.
      """,
    example: """
      Two files ‘Übung.png’ lie in photos/, one with Ü as a letter and one with U and two dots; no one
      can see the difference.
      """,
    cure: "Remove or rename one of them.")

  // In Swift the two names are equal, so one is written as another path to tell them apart.
  private static let twins: [String: String?] = [
    "Configs/report/\u{DC}bung.png": ExampleWorkspace.picture,
    "Configs/report/./U\u{308}bung.png": ExampleWorkspace.picture,
  ]

  let triggering: [CheckExample] = [
    .text("![one](\u{DC}bung.png)\n\n‸![two](U\u{308}bung.png)\n", with: twins)
  ]
  let nonTriggering: [CheckExample] = [
    .text(
      "![one](\u{DC}bung.png)\n\n![two](U\u{308}bung.png)\n",
      with: ["Configs/report/U\u{308}bung.png": ExampleWorkspace.picture]),
    .text(
      "![one](dot.png)\n\n![two](./dot.png)\n",
      with: ["Configs/report/dot.png": ExampleWorkspace.picture]),
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.pictureClashes.filter(\.isSamePath).map { clash in
      finding(
        "‘\(clash.second.workspacePath)’ and ‘\(clash.first.workspacePath)’ are two files that would "
          + "be published under one path",
        at: clash.image.place, fix: "give one of them another name")
    }
  }
}

import Assembling
import Findings

/// Finds pictures in texts without a description.
struct PictureWithoutWords: Check {
  let code = DiagnosticCode(
    "picture-without-words", .warning,
    cause: "A picture in a text has no description for people who cannot see it.",
    example: "![](photos/forum.jpg)",
    cure: "Describe the picture between the brackets; Bindery makes no PDF without a description.")

  let triggering: [CheckExample] = [
    .text("A\n\n‸![](forum.jpg)\n", with: ["Configs/report/forum.jpg": ExampleWorkspace.picture])
  ]
  let nonTriggering: [CheckExample] = [
    .text(
      "A\n\n![The forum](forum.jpg)\n",
      with: ["Configs/report/forum.jpg": ExampleWorkspace.picture]),
    .text("A\n\n![](gone.jpg)\n"),
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.wordlessImages.map { image, asset in
      finding(
        "the picture ‘\(asset.workspacePath)’ has no description", at: image.place,
        fix: "describe it between the brackets")
    }
  }
}

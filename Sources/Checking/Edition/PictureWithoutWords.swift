import Assembling
import Findings

/// Finds pictures in texts without a description of what they show.
struct PictureWithoutWords: Check {
  let code = DiagnosticCode(
    "picture-without-words", .warning,
    cause: "A picture in a text does not say what it shows to those who do not see it.",
    example: "![](photos/forum.jpg)",
    cure: "Write what the picture shows between the brackets; a PDF is not made without it.")

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
        "the picture ‘\(asset.workspacePath)’ does not say what it shows", at: image.place,
        fix: "write that between the brackets")
    }
  }
}

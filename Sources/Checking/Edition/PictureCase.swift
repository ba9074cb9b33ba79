import Assembling
import Findings

/// Finds two files whose names differ only in capital letters.
struct PictureCase: Check {
  let code = DiagnosticCode(
    "picture-case", .warning,
    cause: """
      The names of two published files differ only in capital letters. Many machines treat them as \
      one name and lose one of the pictures.
      """,
    example: "![The hall](photos/Hall.png) and ![The hall](photos/hall.png)",
    cure: "Rename one of the files.")

  let triggering: [CheckExample] = [
    .text(
      "![one](dot.png)\n\n‸![two](Dot.png)\n",
      with: [
        "Configs/report/dot.png": ExampleWorkspace.picture,
        "Configs/report/Dot.png": ExampleWorkspace.picture,
      ])
  ]
  let nonTriggering: [CheckExample] = [
    .text(
      "![one](dot.png)\n\n![two](dots.png)\n",
      with: [
        "Configs/report/dot.png": ExampleWorkspace.picture,
        "Configs/report/dots.png": ExampleWorkspace.picture,
      ])
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.pictureClashes.filter { !$0.isSamePath }.map { clash in
      finding(
        "‘\(clash.second.workspacePath)’ and ‘\(clash.first.workspacePath)’ are the same name on many "
          + "machines",
        at: clash.image.place, fix: "give one of them another name")
    }
  }
}

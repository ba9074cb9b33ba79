import Assembling
import Findings

/// Finds two files whose names differ only in capital letters.
struct PictureCase: Check {
  let code = DiagnosticCode(
    "picture-case", .warning,
    cause: """
      Two files that are published differ only in capital letters. On many machines that is one name, \
      and one of the pictures gets lost there.
      """,
    example: "![The hall](photos/Hall.png) and ![The hall](photos/hall.png)",
    cure: "Give one of the files another name.")

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
        "‘\(clash.second.workspacePath)’ and ‘\(clash.first.workspacePath)’ are one name on many "
          + "machines",
        at: clash.image.place, fix: "give one of them another name")
    }
  }
}

import Assembling
import Document
import Findings

/// Finds pictures whose file type pages do not display, or that could contain scripts.
struct PictureKind: Check {
  let code = DiagnosticCode(
    "picture-kind", .warning,
    cause:
      "A picture is of a kind that pages do not show or that can contain scripts.",
    example: "![The forum in Seoul](photos/forum.svg)",
    cure: "Save it as JPEG, PNG, GIF, WebP or AVIF; until then its words stay as text.")

  let triggering: [CheckExample] = [
    .text("A\n‸![dot](dot.svg)\n", with: ["Configs/report/dot.svg": "<svg/>"])
  ]
  let nonTriggering: [CheckExample] = [
    .text("A\n![dot](dot.PNG)\n", with: ["Configs/report/dot.PNG": ExampleWorkspace.picture])
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.oddImages.map { image, asset in
      finding(
        "‘\(asset.workspacePath)’ is no picture that pages can show", at: image.place,
        fix: "save it as \(Asset.pictureKinds.joined(separator: ", "))")
    }
  }
}

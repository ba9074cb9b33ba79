import Assembling
import Document
import Findings

/// Finds images loaded from another site.
struct RemoteImage: Check {
  let code = DiagnosticCode(
    "remote-image", .warning,
    cause: """
      A text shows an image from another site, but published pages load nothing from elsewhere.
      """,
    example: "![The forum in Seoul](https://www.example.org/forum.jpg)",
    cure: "Copy the image into the folder; until then, it appears as a link.")

  let triggering: [CheckExample] = [.text("A\n‸![The forum](https://www.example.org/a.jpg)\n")]
  let nonTriggering: [CheckExample] = [
    .text("A\n[The forum](https://www.example.org/a.jpg)\n")
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.remoteImages.map { image in
      finding("the image ‘\(image.destination)’ becomes a link", at: image.place)
    }
  }
}

import Assembling
import Findings
import WorkspaceFiles

/// Finds images in running text whose file does not exist.
struct ImageMissing: Check {
  let code = DiagnosticCode(
    "image-missing", .warning, cause: "The file of an image in a text does not exist.",
    example: "![The forum in Seoul](photos/fourm.jpg)",
    cure: "Add the file; until then, the image's description appears as text.")

  let triggering: [CheckExample] = [.text("A\n‸![The forum](fourm.jpg)\n")]
  let nonTriggering: [CheckExample] = [
    .text(
      "A\n![The forum](forum.jpg)\n", with: ["Configs/report/forum.jpg": ExampleWorkspace.picture])
  ]

  func findings(in survey: AssemblySurvey) -> [Diagnostic] {
    survey.unusableImages.filter { $0.problem == .missing }.map { missing in
      finding(
        "the image ‘\(missing.asset.workspacePath)’ does not exist"
          + (missing.nearest.map(Suggestion.question) ?? ""),
        at: missing.image.place, fix: missing.nearest.map { "write ‘\($0)’" })
    }
  }
}

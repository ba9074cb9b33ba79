import Findings
import Records

/// Finds captions whose photo is still to come.
struct PhotoToCome: Check {
  let code = DiagnosticCode(
    "photo-to-come", .note, cause: "A photo has a caption but no file yet.",
    example: """
      photos:
        - caption: The participants of the forum in Seoul
      """,
    cure: "Name the file when the photo is there.")

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [‸{caption: To come}]"),
    .content(
      "sector.yaml", "id: health\ncode: HE\nname: Health\nphotos:\n  - ‸caption: To come\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [{file: photos/fourm.jpg, caption: Gone}]"),
    .activity("title: Forum\ndates: 2024\nphotos: []"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.incompletePhotos.filter { $0.absence == .toCome }.map { photo in
      finding("this caption waits for its photo", at: photo.place)
    }
  }
}

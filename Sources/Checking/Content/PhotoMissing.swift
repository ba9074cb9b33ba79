import Findings
import Records

/// Finds photos whose file does not exist.
struct PhotoMissing: Check {
  let code = DiagnosticCode(
    "photo-missing", .warning, cause: "The file of a photo does not exist.",
    example: """
      photos:
        - file: photos/fourm.jpg  # the file is forum.jpg
          caption: The forum in Seoul
      """,
    cure: "Add the file, or remove ‘file’ to keep the caption for a photo to come.")

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [‸{file: photos/fourm.jpg, alt: People}]")
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [{file: photos/forum.jpg, alt: People}]"),
    .activity("title: Forum\ndates: 2024\nphotos: [{caption: To come}]"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.incompletePhotos.compactMap { photo in
      guard case .missing(let path, let nearest) = photo.absence else { return nil }
      return finding(
        "the photo ‘\(path)’ does not exist; its caption is kept"
          + (nearest.map(Suggestion.question) ?? ""),
        at: photo.place, fix: nearest.map { "write ‘\($0)’" })
    }
  }
}

import Findings
import Records

/// Finds photos without a description.
struct PhotoWithoutWords: Check {
  let code = DiagnosticCode(
    "photo-without-words", .error,
    cause: "A photo has no description for people who cannot see it.",
    example: """
      photos:
        - file: photos/forum.jpg
          caption: The participants of the forum in Seoul
      """,
    cure: "Describe the photo in ‘alt’; a unit's own test requires it.")

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [‸{file: photos/forum.jpg, caption: People}]")
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nphotos: [{file: photos/forum.jpg, alt: People}]"),
    .activity("title: Forum\ndates: 2024\nphotos: [{caption: To come}]"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.incompletePhotos.filter { $0.asset != nil && $0.alternative.isEmpty }.map { photo in
      finding("this photo has no description", at: photo.place, fix: "add ‘alt’")
    }
  }
}

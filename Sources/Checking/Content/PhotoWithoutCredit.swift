import Findings
import Records

/// Finds photos that do not say who took them, in editions that demand it.
struct PhotoWithoutCredit: Check {
  let code = DiagnosticCode(
    "photo-without-credit", .error, isOnRequest: true,
    cause: "A photo does not say who took it or holds the rights, and the edition requires this.",
    example: """
      photos:
        - file: photos/forum.jpg
          alt: The participants of the forum in Seoul
      """,
    cure: "Add ‘credit’ with the name of the photographer or the holder of the rights.")

  private static let keys = "\(ExampleWorkspace.keys)\nchecks: {photo-without-credit: error}"

  private static func edition(_ photo: String, keys: String = keys) -> CheckExample {
    .photo(photo, edition: keys)
  }

  let triggering: [CheckExample] = [edition("‸{file: photos/forum.jpg, alt: People}")]
  let nonTriggering: [CheckExample] = [
    edition("{file: photos/forum.jpg, alt: People, credit: B. Bat}"),
    edition("{caption: To come}"),
    edition("{file: photos/forum.jpg, alt: People}", keys: ExampleWorkspace.keys),
  ]

  func findings(in content: ShownContent) -> [Diagnostic] {
    content.photos.filter { $0.credit == nil }.map { photo in
      finding("this photo does not say who took it", at: photo.place, fix: "add ‘credit’")
    }
  }
}

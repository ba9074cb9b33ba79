import Findings
import Records

/// Finds photos whose people are not said to have agreed, in editions that demand it.
struct PhotoWithoutConsent: Check {
  let code = DiagnosticCode(
    "photo-without-consent", .error, isOnRequest: true,
    cause: """
      A picture does not say that those whom it shows agreed to its being published, and the edition \
      demands that.
      """,
    example: """
      photos:
        - file: photos/school.jpg
          alt: Two girls at a microscope
      """,
    cure: """
      Ask them, or their parents, and add ‘consent: yes’. A picture that shows nobody, and one in a \
      text, are excused where they stand, with the reason: \
      <!-- bindery: allow photo-without-consent – nobody is in it -->.
      """)

  private static let keys = "\(ExampleWorkspace.keys)\nchecks: {photo-without-consent: error}"

  private static func edition(_ photo: String, keys: String = keys) -> CheckExample {
    .photo(photo, edition: keys)
  }

  private static func text(_ markdown: String) -> CheckExample {
    .edition(
      keys,
      with: [
        "Configs/report/foreword.md": markdown, "Configs/report/map.png": ExampleWorkspace.picture,
      ])
  }

  private static func cover(_ keys: String) -> CheckExample {
    .edition(
      "\(Self.keys)\ncover: \(keys)", with: ["Configs/report/map.png": ExampleWorkspace.picture])
  }

  let triggering: [CheckExample] = [
    edition("‸{file: photos/forum.jpg, alt: People}"),
    edition("‸{file: photos/forum.jpg, alt: People, consent: no}"),
    text("A map:\n\n‸![A map](map.png)\n"), cover("‸{file: map.png, alt: A map}"),
  ]
  let nonTriggering: [CheckExample] = [
    edition("{file: photos/forum.jpg, alt: People, consent: yes}"),
    edition("{caption: To come}"), cover("{file: map.png, alt: A map, consent: yes}"),
    edition("{file: photos/forum.jpg, alt: People}", keys: ExampleWorkspace.keys),
    text("![A map](map.png) <!-- bindery: allow photo-without-consent – nobody is in it -->\n"),
  ]

  func findings(in content: ShownContent) -> [Diagnostic] {
    let places =
      content.photos.filter { !$0.hasConsent }.map(\.place) + content.otherImages.map(\.place)
    return places.map { place in
      finding(
        "nothing says that the people in this picture agreed to its publication", at: place,
        fix: "ask them, and add ‘consent: yes’")
    }
  }
}

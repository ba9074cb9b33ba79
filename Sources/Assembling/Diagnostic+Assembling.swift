import Document
public import Findings

extension DiagnosticCode {
  /// What can be wrong with an assembled edition.
  public static let assembly: [DiagnosticCode] = [
    duplicateAnchor, brokenLink, imageMissing, remoteImage, pictureKind,
  ]

  static let duplicateAnchor = DiagnosticCode(
    "duplicate-anchor", .error, cause: "Two parts of an edition have the same name for links.",
    example: """
      ## Outcomes
      The ministers agreed on a plan.
      ## Outcomes
      The first schools began to teach by it.
      """,
    cure: """
      Give one section an ‘id’ of its own, one record another id, or one heading other words; show a \
      record that stands in two sections with ‘form: brief’ in one of them.
      """)

  static let brokenLink = DiagnosticCode(
    "broken-link", .warning, cause: "A link leads to a part that this edition does not have.",
    example: "This follows up [the forum](record:education-fourm-on-teaching).",
    cure: "Correct the link; until then its words stay as text.")

  static let imageMissing = DiagnosticCode(
    "image-missing", .warning, cause: "The file of an image in a text is not there.",
    example: "![The forum in Seoul](photos/fourm.jpg)",
    cure: "Add the file; until then the image's words stay as text.")

  static let remoteImage = DiagnosticCode(
    "remote-image", .warning,
    cause: "A text shows an image from elsewhere, but published pages ask nothing of others.",
    example: "![The forum in Seoul](https://www.example.org/forum.jpg)",
    cure: "Copy the image into the folder; until then it is a link.")

  static let pictureKind = DiagnosticCode(
    "picture-kind", .warning,
    cause:
      "A file that is shown as a picture is of a kind that pages do not show or that can hold script.",
    example: "![The forum in Seoul](photos/forum.svg)",
    cure: "Save it as JPEG, PNG, GIF, WebP or AVIF; until then its words stay as text.")
}

extension Diagnostic {
  static func duplicateAnchor(_ anchor: String, at place: Place?, first: Place?) -> Diagnostic {
    Diagnostic(
      .duplicateAnchor, "links to ‘#\(anchor)’ could lead here or elsewhere", at: place,
      notes: [.init("the other part of this name is here", at: first)])
  }

  static func imageMissing(_ path: String, at place: Place?) -> Diagnostic {
    Diagnostic(.imageMissing, "the image ‘\(path)’ is not there", at: place)
  }

  static func remoteImage(_ address: String, at place: Place?) -> Diagnostic {
    Diagnostic(.remoteImage, "the image ‘\(address)’ becomes a link", at: place)
  }

  static func pictureKind(_ path: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .pictureKind, "‘\(path)’ is no picture that pages can show", at: place,
      fix: "save it as \(Asset.pictureKinds.joined(separator: ", "))")
  }
}

extension UnknownWord {
  /// A link to a part that there is not; `name` is the link without what begins it.
  static func brokenLink(_ link: String, to name: Substring, at place: Place?) -> UnknownWord {
    UnknownWord(
      .brokenLink, "‘\(link)’ leads nowhere in this edition", word: String(name), at: place?.start,
      help: .nothing)
  }
}

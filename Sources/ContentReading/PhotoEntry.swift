import Findings
import YAMLReader

/// A photograph as a content file gives it.
struct PhotoEntry: Sendable, Hashable {
  var file: String?
  var alternative: String?
  var caption: String?
  var credit: String?
  var place: Place

  private static let file = YAMLField(
    "file", .text, "The file in the content folder; without it a caption is kept for a photo.")
  private static let alt = YAMLField(
    "alt", .text, "What the photo shows, for those who do not see it.")
  private static let caption = YAMLField("caption", .text, "The caption.")
  private static let credit = YAMLField("credit", .text, "Who took it or holds the rights.")

  static let value = YAMLValue<PhotoEntry>.object(
    "a photo", [file.key, alt.key, caption.key, credit.key]
  ) { object in
    PhotoEntry(
      file: object[file], alternative: object[alt], caption: object[caption],
      credit: object[credit], place: object.place)
  }
}

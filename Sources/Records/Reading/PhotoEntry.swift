public import Findings
public import YAMLReader

/// A photograph as declared in a content file.
public struct PhotoEntry: Sendable, Hashable {
  /// The file in the content folder; nil if the photograph has not been supplied yet.
  public let file: String?
  /// A description of what the photograph shows, for people who cannot see it.
  public let alternative: String?
  /// The caption.
  public let caption: String?
  /// The photographer or owner of the rights.
  public let credit: String?
  /// The place of the entry.
  public let place: Place

  private static let file = YAMLField(
    "file", .file, "The file in the content folder; without it a caption is kept for a photo.")
  private static let alt = YAMLField(
    "alt", .text, "What the photo shows, for those who do not see it.")
  private static let caption = YAMLField("caption", .text, "The caption.")
  private static let credit = YAMLField("credit", .text, "Who took it or holds the rights.")

  /// A photograph of a record.
  public static let value = YAMLValue<PhotoEntry>.object(
    "a photo", [file.key, alt.key, caption.key, credit.key]
  ) { object in
    PhotoEntry(
      file: object[file], alternative: object[alt], caption: object[caption],
      credit: object[credit], place: object.place)
  }

  /// The photographs of a record, each file shown once; captions may wait for several photographs.
  public static let list = YAMLValue<[PhotoEntry]>.distinct(value) { photo in
    photo.file.map { "\($0)\n\(photo.caption ?? "")" }
  }
}

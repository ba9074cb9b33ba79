public import Document
public import Findings
public import YAMLReader

/// A photograph as declared in a content file.
public struct PhotoEntry: Sendable, Hashable {
  /// The file in the content folder; nil if the photograph is still to come.
  public let file: String?
  /// A description of the photograph, for people who cannot see it.
  public let alternative: String?
  /// The caption, of text and of runs in other languages; empty without one.
  public let caption: [Inline]
  /// The photographer or owner of the rights.
  public let credit: String?
  /// Whether it appears at the start of its record or chapter.
  public let isLead: Bool
  /// Whether the people in it have agreed to its publication.
  public let hasConsent: Bool
  /// The place of the entry.
  public let place: Place

  private static let file = YAMLField(
    "file", .file, "The file in the content folder; without it, the caption waits for a photo.")
  private static let alt = YAMLField(
    "alt", .text, "A description of the photo, for people who cannot see it.")
  private static let caption = YAMLField("caption", .textInLanguages, "The caption.")
  private static let credit = YAMLField(
    "credit", .text, "The photographer or the holder of the rights.")

  private static let lead = YAMLField(
    "lead", .choice(["yes"], "an answer"),
    "Whether it comes first: yes for one of the photos.")
  private static let consent = YAMLField(
    "consent", .choice(["yes", "no"], "an answer"),
    "Whether the people in it agreed to its publication.")
  private static let requiredFile = YAMLField(
    "file", .file, required: true, "The file in the edition's folder.")
  private static let requiredAlt = YAMLField(
    "alt", .text, required: true, "A description of the photo, for people who cannot see it.")

  private static let fields = [file.key, alt.key, caption.key, credit.key, consent.key]

  /// A photograph of a record.
  public static let value = YAMLValue<PhotoEntry>.object("a photo", fields) { PhotoEntry($0) }

  /// A photograph of a record or a chapter with a text, which it may open.
  public static let valueWithLead = YAMLValue<PhotoEntry>.object(
    "a photo", fields + [lead.key]
  ) { PhotoEntry($0, isLead: $0[lead] != nil) }

  private init(_ object: YAMLObject, isLead: Bool = false) {
    file = object[Self.file]
    alternative = object[Self.alt]
    caption = object[Self.caption] ?? []
    credit = object[Self.credit]
    hasConsent = object[Self.consent] == "yes"
    self.isLead = isLead
    place = object.place
  }

  /// The photograph of a cover, which has to be there and to have words.
  public static let cover = YAMLValue<PhotoEntry>.object(
    "the photo of the cover",
    [requiredFile.key, requiredAlt.key, caption.key, credit.key, consent.key]
  ) { object in
    // The fields that have to be there have the names of those that may be.
    object[requiredFile] == nil || object[requiredAlt] == nil ? nil : PhotoEntry(object)
  }

  /// The photographs of a record, each file shown once; captions may wait for several photographs.
  public static let list = list(of: value)

  /// The photographs of a record or a chapter with a text, which one of them may open.
  public static let listWithLead = list(of: valueWithLead)

  private static func list(of value: YAMLValue<PhotoEntry>) -> YAMLValue<[PhotoEntry]> {
    .distinct(
      value, by: { photo in photo.file.map { "\($0)\n\(photo.caption.plainText)" } },
      where: { $0.file == $1.file })
  }
}

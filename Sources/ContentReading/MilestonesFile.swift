import Records
public import YAMLReader

/// Reads `Content/milestones.yaml`.
public enum MilestonesFile {
  static let name = "milestones.yaml"

  private static let date = YAMLField("date", .dateSpan, required: true, "When.")
  private static let venue = YAMLField("place", .text, "Where.")
  private static let title = YAMLField("title", .text, "What happened, in a phrase.")
  private static let body = YAMLField("body", .markdown, "The text, in Markdown.")
  private static let photos = YAMLField("photos", .list(PhotoEntry.value), "Photographs.")
  private static let note = YAMLField(
    "note", .text, "Why a contradicted fact reads as it does; never published.")

  /// The keys of a milestone.
  public static let keys: [YAMLKey] = [
    date.key, venue.key, title.key, body.key, photos.key, note.key,
  ]

  static func read(in context: ContentContext) -> [Milestone] {
    let milestones = context.list(name, of: "a milestone", keys: keys) { object -> Milestone? in
      guard let when = object[date] else { return nil }
      return Milestone(
        sector: context.sector, date: when, venue: object[venue], title: object[title],
        body: context.markdown(
          object[body], footnotePrefix: "\(context.sector)-milestone-\(object.place.line)-"),
        photos: (object[photos] ?? []).map(context.photo), place: object.place)
    }
    // Milestones of one date keep the order of the file.
    return milestones.enumerated()
      .sorted { ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset) }
      .map(\.element)
  }
}

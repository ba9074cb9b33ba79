public import Findings
public import YAMLReader

/// The article that announced an activity.
public struct Announcement: Sendable, Hashable {
  /// The article's title.
  public var title: String
  /// The place where the title was written.
  public var titlePlace: Place?
  /// The type of article, such as "News", if it was published with one.
  public var type: String?
  /// The date of publication.
  public var published: DateSpan?
  /// A short summary.
  public var summary: String?
}

extension YAMLValue where Output == Announcement {
  /// The article that announced a record.
  public static var announcement: YAMLValue {
    let title = YAMLField("title", .text, required: true, "Its title.")
    let type = YAMLField("type", .text, "Its kind, such as News.")
    let published = YAMLField("published", .dateSpan, "The date of publication.")
    let summary = YAMLField("summary", .text, "A short summary.")
    return .object("an article", [title.key, type.key, published.key, summary.key]) { object in
      object[title].map {
        Announcement(
          title: $0, titlePlace: object.place(of: title), type: object[type],
          published: object[published], summary: object[summary])
      }
    }
  }
}

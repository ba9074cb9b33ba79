public import YAMLReader

/// The article in which an activity was announced.
public struct Announcement: Sendable, Hashable {
  /// The article's title.
  public var title: String
  /// The kind of article, such as "News"; nil when it was published without one.
  public var type: String?
  /// When it was published.
  public var published: DateSpan?
  /// What it says in brief.
  public var summary: String?
}

extension YAMLValue where Output == Announcement {
  /// The article in which a record was announced.
  public static var announcement: YAMLValue {
    let title = YAMLField("title", .text, required: true, "Its title.")
    let type = YAMLField("type", .text, "Its kind, such as News.")
    let published = YAMLField("published", .dateSpan, "When it was published.")
    let summary = YAMLField("summary", .text, "What it says in brief.")
    return .object("an article", [title.key, type.key, published.key, summary.key]) { object in
      object[title].map {
        Announcement(
          title: $0, type: object[type], published: object[published], summary: object[summary])
      }
    }
  }
}

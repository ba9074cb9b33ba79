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

  /// Makes the value.
  package init(title: String, type: String?, published: DateSpan?, summary: String?) {
    self.title = title
    self.type = type
    self.published = published
    self.summary = summary
  }
}

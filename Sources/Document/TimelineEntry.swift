/// A dated event of a timeline.
public struct TimelineEntry: Sendable, Hashable {
  /// The date as it is shown.
  public var date: String
  /// What happened, in a phrase, unless the text alone says it.
  public var title: [Inline]?
  /// The text.
  public var blocks: [Block]

  /// Makes an entry.
  public init(date: String, title: [Inline]? = nil, _ blocks: [Block] = []) {
    self.date = date
    self.title = title
    self.blocks = blocks
  }
}

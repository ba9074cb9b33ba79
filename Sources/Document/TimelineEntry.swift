/// A dated event of a timeline.
public struct TimelineEntry: Sendable, Hashable {
  /// The date as shown.
  public var date: String
  /// The name for links to the entry; of entries that share one, the first keeps it.
  public var anchor: String?
  /// The event, in a phrase, unless the text alone names it.
  public var title: [Inline]?
  /// The text.
  public var blocks: [Block]

  /// Makes an entry.
  public init(
    date: String, anchor: String? = nil, title: [Inline]? = nil, _ blocks: [Block] = []
  ) {
    self.date = date
    self.anchor = anchor
    self.title = title
    self.blocks = blocks
  }
}

public import Document
public import Findings

/// Something a unit published.
public struct Publication: Sendable, Hashable {
  /// The id of the unit.
  public var sector: String
  /// The title.
  public var title: String
  /// The languages, in words.
  public var language: String?
  /// When it was published.
  public var date: DateSpan?
  /// What it is about.
  public var annotation: [Inline]
  /// Where it can be read.
  public var url: String?
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    sector: String, title: String, language: String?, date: DateSpan?, annotation: [Inline],
    url: String?, place: Place
  ) {
    self.sector = sector
    self.title = title
    self.language = language
    self.date = date
    self.annotation = annotation
    self.url = url
    self.place = place
  }
}

public import Document
public import Findings

/// An event in a unit's history.
public struct Milestone: Sendable, Hashable {
  /// The id of the unit.
  public var sector: String
  /// When.
  public var date: DateSpan
  /// Where.
  public var venue: String?
  /// What happened, in a phrase.
  public var title: String?
  /// The text.
  public var body: [Block]
  /// Photographs.
  public var photos: [Photo]
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    sector: String, date: DateSpan, venue: String?, title: String?, body: [Block], photos: [Photo],
    place: Place
  ) {
    self.sector = sector
    self.date = date
    self.venue = venue
    self.title = title
    self.body = body
    self.photos = photos
    self.place = place
  }
}

public import Document
public import Findings

/// Something a unit did: recorded once, shown by every edition whose period holds it.
///
/// An activity holds much and never changes; as a class it is handed on without touching any of that.
public final class Activity: Sendable {
  /// The id, unique in the unit.
  public let id: String
  /// The id of the unit.
  public let sector: String
  /// The title.
  public let title: String
  /// When it took place, first date first.
  public let dates: [DateSpan]
  /// Where.
  public let venue: String?
  /// In which countries.
  public let countries: [String]
  /// The id of its theme, and where it is named.
  public let theme: Located<String>?
  /// What kind it is: an activity, a flagship, a story.
  public let kind: String
  /// How many took part.
  public let participants: PeopleCount?
  /// How many followed from afar.
  public let viewers: PeopleCount?
  /// With whom.
  public let partners: [String]
  /// Where more can be read.
  public let links: [RecordLink]
  /// Photographs.
  public let photos: [Photo]
  /// The hashtags of a campaign.
  public let hashtags: [Hashtag]
  /// The brief form.
  public let summary: [Inline]?
  /// Where it was announced.
  public let article: Announcement?
  /// The text.
  public let body: [Block]
  /// Where it was written.
  public let place: Place

  /// The name that links lead to: `<sector>-<id>`.
  public var anchor: String { "\(sector)-\(id)" }

  package init(
    id: String,
    sector: String,
    title: String,
    dates: [DateSpan],
    venue: String?,
    countries: [String],
    theme: Located<String>?,
    kind: String,
    participants: PeopleCount?,
    viewers: PeopleCount?,
    partners: [String],
    links: [RecordLink],
    photos: [Photo],
    hashtags: [Hashtag],
    summary: [Inline]?,
    article: Announcement?,
    body: [Block],
    place: Place
  ) {
    self.id = id
    self.sector = sector
    self.title = title
    self.dates = dates
    self.venue = venue
    self.countries = countries
    self.theme = theme
    self.kind = kind
    self.participants = participants
    self.viewers = viewers
    self.partners = partners
    self.links = links
    self.photos = photos
    self.hashtags = hashtags
    self.summary = summary
    self.article = article
    self.body = body
    self.place = place
  }

  /// The kind of a record that gives none.
  public static let ordinaryKind = "activity"
}

extension Activity: Hashable {
  /// Whether two activities say the same.
  public static func == (a: Activity, b: Activity) -> Bool {
    a === b
      || a.id == b.id
        && a.sector == b.sector
        && a.title == b.title
        && a.dates == b.dates
        && a.venue == b.venue
        && a.countries == b.countries
        && a.theme == b.theme
        && a.kind == b.kind
        && a.participants == b.participants
        && a.viewers == b.viewers
        && a.partners == b.partners
        && a.links == b.links
        && a.photos == b.photos
        && a.hashtags == b.hashtags
        && a.summary == b.summary
        && a.article == b.article
        && a.body == b.body
        && a.place == b.place
  }

  /// Hashes what tells activities apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sector)
    hasher.combine(id)
  }
}

public import YAMLReader

/// Something a unit did: recorded once, shown by every edition whose period holds it.
public struct Activity: Sendable, Hashable {
  /// The id, unique in the unit.
  public var id: String
  /// The id of the unit.
  public var sector: String
  /// The title.
  public var title: String
  /// When it took place, first date first.
  public var dates: [DateSpan]
  /// Where.
  public var venue: String?
  /// In which countries.
  public var countries: [String]
  /// The id of its theme, and where it is named.
  public var theme: Located<String>?
  /// What kind it is: an activity, a flagship, a story.
  public var kind: String
  /// How many took part.
  public var participants: PeopleCount?
  /// How many followed from afar.
  public var viewers: PeopleCount?
  /// With whom.
  public var partners: [String]
  /// Where more can be read.
  public var links: [RecordLink]
  /// Photographs.
  public var photos: [Photo]
  /// The brief form.
  public var summary: [Inline]?
  /// Where it was announced.
  public var article: Announcement?
  /// The text.
  public var body: [Block]
  /// Where it was written.
  public var place: Place

  /// The name that links lead to: `<sector>-<id>`.
  public var anchor: String { "\(sector)-\(id)" }

  /// The kind of a record that gives none.
  public static let ordinaryKind = "activity"
}

public import Document
public import Findings
import Wording
import YAMLReader

/// Something that a unit did: recorded once, shown in every edition whose period contains it.
///
/// A class, because an activity is large, immutable and passed around a lot.
public final class Activity: Record {
  /// The ID, unique within the unit.
  public let id: String
  /// The unit's ID.
  public let sector: String
  /// The title.
  public let title: String
  /// The place of the title.
  public let titlePlace: Place
  /// The dates when it took place, in order.
  public let dates: [DateSpan]
  /// The place where it took place.
  public let venue: String?
  /// The countries where it took place.
  public let countries: [String]
  /// The ID of its theme, with the place that names it.
  public let theme: Located<String>?
  /// The kind of activity: plain activity, flagship or story.
  public let kind: String
  /// The number of participants.
  public let participants: PeopleCount?
  /// The number of people who followed online.
  public let viewers: PeopleCount?
  /// The partner organizations.
  public let partners: [String]
  /// The places of the partners, in the same order.
  package let partnerPlaces: [Place]
  /// The place of the list of partners.
  package let partnersPlace: Place?
  /// Links to further information.
  public let links: [RecordLink]
  /// Photographs.
  public let photos: [Photo]
  /// The hashtags of its campaign.
  public let hashtags: [Hashtag]
  /// A summary for brief forms.
  public let summary: [Inline]?
  /// The article that announced it.
  public let article: Announcement?
  /// The body text.
  public let body: [Block]
  /// The written place of the record.
  public let place: Place

  /// The anchor that links refer to: `<sector>-<id>`.
  public var anchor: String { "\(sector)-\(id)" }

  /// The kind of activities that do not state one.
  public static let ordinaryKind = "activity"

  private enum Key {
    static let id = YAMLField(
      "id", .text, "The id, unique in the unit; by default, the file's name.")
    static let title = YAMLField("title", .text, required: true, "The title.")
    static let dates = YAMLField(
      "dates", .dates, required: true,
      "The date: a day, a month, a quarter, a year, first/last, a list.")
    static let venue = YAMLField("place", .text, "The place.")
    static let countries = YAMLField(
      "countries", .locatedNames, "The countries, by their names in ISO 3166.")
    static let theme = YAMLField("theme", .located(.text), "The id of a theme of sector.yaml.")
    static let kind = YAMLField("kind", .text, "The kind: activity, flagship, story, ….")
    static let participants = YAMLField("participants", .people, "The number of participants.")
    static let viewers = YAMLField("viewers", .people, "The number of online viewers.")
    static let partners = YAMLField("partners", .locatedNames, "The partners.")
    static let links = YAMLField("links", .links, "Links to more information.")
    static let photos = YAMLField("photos", PhotoEntry.listWithLead, "Photographs.")
    static let hashtags = YAMLField(
      "hashtags", .distinct(.hashtag) { $0.text.lowercased() },
      "The hashtags of a campaign, in their own script.")
    static let summary = YAMLField("summary", .markdown, "One or two sentences, the brief form.")
    static let article = YAMLField("article", .announcement, "The announcement.")
    static let note = YAMLField(
      "note", .text, "The reason for a fact that another one contradicts; never published.")
    static let all = [
      id.key, title.key, dates.key, venue.key, countries.key, theme.key, kind.key,
      participants.key, viewers.key, partners.key, links.key, photos.key, hashtags.key, summary.key,
      article.key, note.key,
    ]
  }

  private init?(_ input: DocumentInput) {
    guard let id = input.id(Key.id) else { return nil }
    self.id = id
    sector = input.sector
    body = input.blocks(under: "\(input.sector)-\(id)")
    summary = input.fields.inlines(Key.summary)
    photos = input.fields.photos(Key.photos)
    guard let title = input[Key.title], let dates = input[Key.dates], !dates.isEmpty else {
      return nil
    }
    self.title = title
    titlePlace = input.fields.object.place(of: Key.title) ?? input.place
    self.dates = dates.sorted { $0.first < $1.first }
    venue = input[Key.venue]
    countries = input.fields.countries(Key.countries)
    theme = input[Key.theme]
    kind = input[Key.kind] ?? Self.ordinaryKind
    participants = input[Key.participants]
    viewers = input[Key.viewers]
    let partners = input[Key.partners] ?? []
    self.partners = partners.map(\.value)
    partnerPlaces = partners.map(\.place)
    partnersPlace = partners.isEmpty ? nil : input.fields.object.valuePlace(of: Key.partners)
    links = input[Key.links] ?? []
    hashtags = input[Key.hashtags] ?? []
    article = input[Key.article]
    place = input.place
  }

  /// Activities, sorted by theme, date, title and ID.
  public static let recordKind = RecordKind<Activity>(
    "activities", "an activity",
    in: .documents(folder: "activities", keys: Key.all) { Activity($0) },
    summary: "The front matter of a file in Plugins/<Sector>/Content/activities/.",
    schema: "activity",
    fields: [
      .text("theme") { activity, unit in activity.theme.flatMap { unit.themes[$0.value] } },
      .text("country") { $0.countries.first },
      .text("kind") { $0.kind },
      .dates("date") { $0.dates },
      .text("title") { $0.title },
      .text("anchor") { $0.anchor }.layoutOnly,
      .text("place") { $0.venue }.layoutOnly,
      .text("countries") { $0.countries.joined(separator: ", ") }.layoutOnly,
      .people("participants") { $0.participants }.layoutOnly,
      .people("online") { $0.viewers }.layoutOnly,
      .text("partners") { $0.partners.joined(separator: "; ") }.layoutOnly,
      .tree("summary") { $0.briefBlocks },
      .tree("body") { $0.body },
    ],
    listing: RecordListing(["id", "dates", "kind", "title"]) {
      [$0.id, $0.dates.text(.english), $0.kind, $0.title]
    },
    period: .date(admits: { !$1.isOfArticles || $0.article != nil }) { activity, selection in
      selection.isOfArticles ? activity.article?.published : activity.dates.first
    },
    order: { RecordOrder.sorted($0, themes: $1.themes.map(\.id)) },
    presentation: .pages { activity, form, words in
      [RecordPages(form: form, words: words).page(of: activity)]
    },
    id: { $0.id }, anchor: { $0.anchor }, announced: { $0.article?.published },
    photos: { $0.photos }, counting: .each { $0.isCounted }, isSealed: true,
    example: """
      # One file for each activity, named after it: the file's name is its id.
      title: An example of an activity
      dates: 2025-01-15          # or 2025-01, 2025-Q1, 2025, 2025-01-15/2025-01-17, or a list of these
      # place: Where it was
      # countries: [Mongolia]
      # theme: water             # an id of themes in sector.yaml
      # participants: 40         # or {women: 39, men: 21}, or {count: 300, qualifier: nearly}
      # partners: [Whom it was done with]
      # photos: [{file: photos/name.jpg, alt: What it shows, caption: …, credit: …}]
      summary: \(PlaceholderWords.summary.rawValue)
      """)
}

extension Activity: Hashable {
  /// Two values are equal if they are the same record, written at the same place.
  public static func == (a: Activity, b: Activity) -> Bool {
    a === b || a.id == b.id && a.sector == b.sector && a.place == b.place
  }

  /// Hashes the record's ID and unit.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sector)
    hasher.combine(id)
  }
}

extension RecordSet {
  /// The activities, sorted by theme, date, title and ID.
  public var activities: [Activity] {
    get { self[Activity.self] }
    set { self[Activity.self] = newValue }
  }
}

public import Document
public import Findings
import Wording
import YAMLReader

/// An event in a unit's history.
public struct Milestone: Record {
  /// The unit's ID.
  public var sector: String
  /// The date of the event.
  public var date: DateSpan
  /// The place where it happened.
  public var venue: String?
  /// The countries where it happened.
  public var countries: [String]
  /// The event, as a phrase.
  public var title: String?
  /// The body text.
  public var body: [Block]
  /// Photographs.
  public var photos: [Photo]
  /// The written place of the record.
  public var place: Place

  private enum Key {
    static let date = YAMLField("date", .dateSpan, required: true, "The date.")
    static let venue = YAMLField("place", .text, "The place.")
    static let countries = YAMLField(
      "countries", .locatedNames, "The countries, by their names in ISO 3166; not shown.")
    static let title = YAMLField("title", .text, "The event, in a phrase.")
    static let body = YAMLField("body", .markdown, "The text, in Markdown.")
    static let photos = YAMLField("photos", PhotoEntry.list, "Photographs.")
    static let note = YAMLField(
      "note", .text, "The reason for a fact that another one contradicts; never published.")
    static let all = [
      date.key, venue.key, countries.key, title.key, body.key, photos.key, note.key,
    ]
  }

  private init?(_ input: RecordInput) {
    guard let date = input[Key.date] else { return nil }
    self.date = date
    sector = input.sector
    venue = input[Key.venue]
    countries = input.countries(Key.countries)
    title = input[Key.title]
    body = input.blocks(Key.body, label: "milestone")
    photos = input.photos(Key.photos)
    place = input.place
  }

  /// Milestones, sorted by date; those with the same date stay in the order of the file.
  public static let recordKind = RecordKind<Milestone>(
    "milestones", "a milestone",
    in: .list(file: "milestones.yaml", keys: Key.all) { Milestone($0) },
    summary: "Milestones, Content/milestones.yaml.",
    fields: [
      .date("date") { $0.date },
      .text("title") { $0.title },
      .text("country") { $0.countries.first },
      .text("place") { $0.venue }.layoutOnly,
      .text("countries") { $0.countries.joined(separator: ", ") }.layoutOnly,
      .tree("body") { $0.body },
    ],
    listing: RecordListing(["date", "title"]) { [$0.date.text(.english), $0.title ?? ""] },
    order: { milestones, _ in
      milestones.enumerated()
        .sorted { ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset) }
        .map(\.element)
    },
    presentation: .together { milestones, words in
      let overview = overview(of: milestones, words)
      return overview
        + [Block(.timeline(milestones.map { $0.entry(words, isNamed: !overview.isEmpty) }))]
    },
    photos: { $0.photos },
    example: """
      # - date: 2001
      #   title: What happened
      #   body: The text, in Markdown.
      """)

  /// The minimum number of milestones, and of years that they span, for a line with all of them.
  private static let (leastOverseen, leastYears) = (8, 10)

  /// A line that shows all milestones at once; empty where there are few.
  private static func overview(of milestones: [Milestone], _ words: Words) -> [Block] {
    guard milestones.count >= leastOverseen, let first = milestones.map(\.date.first).min(),
      let last = milestones.map(\.date.last).max(), last.year - first.year >= leastYears,
      let span = try? DateSpan("\(first)/\(last)")
    else { return [] }
    let names = words.charts
    let strip = StripChart(
      category: names.milestones, unit: names.milestones, long: names.longer,
      axis: TimeAxis(of: span, words: words), lanes: [ChartSeries(names.milestones)],
      marks: milestones.map { milestone in
        StripChart.Mark(
          milestone.link(words), date: milestone.date.text(words),
          first: milestone.date.first.dayNumber, last: milestone.date.last.dayNumber, lane: 0)
      })
    return [
      Chart(caption: names.fromTo(names.milestones, "\(first.year)", "\(last.year)"), .strip(strip))
        .block
    ]
  }

  /// The name of the milestone's entry in a timeline below a line that leads to it.
  private var anchor: String {
    let slug = Slug(title ?? "")
    return "\(sector)-\(date.first.year)" + (slug.isLetterless ? "" : "-\(slug)")
  }

  /// A link from the line to the entry below it.
  private func link(_ words: Words) -> [Inline] {
    var link = Link("#\(anchor)", [.text(title ?? date.text(words))])
    link.isOptional = true
    return [.link(link)]
  }

  /// The milestone as a timeline entry.
  ///
  /// - Parameter isNamed: whether a line leads to it.
  private func entry(_ words: Words, isNamed: Bool) -> TimelineEntry {
    var date = date.text(words)
    if let venue { date += " · \(venue)" }
    return TimelineEntry(
      date: date, anchor: isNamed ? anchor : nil, title: title.map { [.text($0)] },
      body + photos.blocks)
  }
}

extension RecordSet {
  /// The milestones, sorted by date.
  public var milestones: [Milestone] {
    get { self[Milestone.self] }
    set { self[Milestone.self] = newValue }
  }
}

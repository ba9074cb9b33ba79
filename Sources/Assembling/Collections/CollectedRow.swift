import Findings
import Planning
import Records
import Wording

/// A record of a collection with the fields by which it can be grouped and sorted.
struct CollectedRow {
  /// The record.
  ///
  /// Boxed, so that rows are handed on without touching what they hold.
  indirect enum Record {
    case activity(Activity)
    case publication(Publication)
    case partner(Partner)
    case designations(DesignationList)
    case milestone(Milestone)
    case fact(Fact)
  }

  /// What rows of a unit share; one object, since there can be thousands.
  private final class Origin {
    /// The name of the unit.
    let sector: String
    /// The titles of the unit's themes by their ids.
    let themes: [String: String]
    let words: Words

    init(_ profile: SectorProfile, words: Words) {
      sector = profile.name
      themes = Dictionary(profile.themes.map { ($0.id, $0.title) }) { first, _ in first }
      self.words = words
    }
  }

  let record: Record
  private let origin: Origin

  /// The words of the edition's language.
  var words: Words { origin.words }

  /// The kind of record.
  var kind: CollectionPlan.Kind {
    switch record {
    case .activity: .activities
    case .publication: .publications
    case .partner: .partners
    case .designations: .designations
    case .milestone: .milestones
    case .fact: .facts
    }
  }

  /// The activity that the row is; nil for other records.
  var activity: Activity? {
    if case .activity(let activity) = record { activity } else { nil }
  }

  /// The rows of one kind of record of a unit, in their declared order.
  static func rows(
    of kind: CollectionPlan.Kind, _ unit: CollectedUnit, words: Words
  ) -> [CollectedRow] {
    let records: [Record] =
      switch kind {
      case .activities: unit.records.activities.map(Record.activity)
      case .publications: unit.records.publications.map(Record.publication)
      case .partners: unit.records.partners.map(Record.partner)
      case .designations: unit.records.designations.map(Record.designations)
      case .milestones: unit.records.milestones.map(Record.milestone)
      case .facts: unit.records.facts.map(Record.fact)
      case .figures: []
      }
    let origin = Origin(unit.profile, words: words)
    return records.map { CollectedRow(record: $0, origin: origin) }
  }

  /// Where the record was written.
  var place: Place {
    switch record {
    case .activity(let activity): activity.place
    case .publication(let publication): publication.place
    case .partner(let partner): partner.place
    case .designations(let list): list.place
    case .milestone(let milestone): milestone.place
    case .fact(let fact): fact.place
    }
  }

  /// The date by which it is sorted.
  private var date: DateSpan? {
    switch record {
    case .activity(let activity): activity.dates.first
    case .publication(let publication): publication.date
    case .partner(let partner): partner.year
    case .designations(let list): list.date
    case .milestone(let milestone): milestone.date
    case .fact(let fact): fact.date
    }
  }

  /// What a field is sorted by.
  func sortKey(_ field: String) -> String {
    field == "date" ? date?.first.description ?? "" : value(of: field).lowercased()
  }

  /// A field as it is shown; empty where the record has none.
  func value(of field: String) -> String {
    switch (field, record) {
    case ("sector", _): origin.sector
    case ("date", .activity(let activity)): activity.dates.text(words)
    case ("date", _): date?.text(words) ?? ""
    case ("theme", .activity(let activity)):
      activity.theme.flatMap { origin.themes[$0.value] } ?? ""
    case ("country", .activity(let activity)): activity.countries.first ?? ""
    case ("kind", .activity(let activity)): activity.kind
    case ("title", .activity(let activity)): activity.title
    case ("language", .publication(let publication)): publication.language ?? ""
    case ("title", .publication(let publication)): publication.title
    case ("category", .partner(let partner)): partner.category
    case ("name", .partner(let partner)): partner.name
    case ("country", .partner(let partner)): partner.country
    case ("group", .partner(let partner)): partner.group
    case ("title", .designations(let list)): list.title
    case ("title", .milestone(let milestone)): milestone.title ?? ""
    case ("kind", .fact(let fact)): fact.kind
    case ("title", .fact(let fact)): fact.title
    default: ""
    }
  }
}

import ReportConfiguration
import SectorKit

/// A record of a collection with the fields by which it can be grouped and sorted.
struct CollectedRow {
  /// The record.
  enum Record {
    case activity(Activity)
    case publication(Publication)
    case partner(Partner)
    case designations(DesignationList)
    case milestone(Milestone)
    case fact(Fact)
  }

  var record: Record
  /// The name of the unit.
  var sector: String
  /// The titles of the unit's themes by their ids.
  var themes: [String: String]
  var words: Words

  /// The id by which configurations name it.
  var id: String? {
    if case .activity(let activity) = record { activity.id } else { nil }
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
    let themes = Dictionary(unit.profile.themes.map { ($0.id, $0.title) }) { first, _ in first }
    return records.map {
      CollectedRow(record: $0, sector: unit.profile.name, themes: themes, words: words)
    }
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
    case ("sector", _): sector
    case ("date", .activity(let activity)): activity.dates.text(words)
    case ("date", _): date?.text(words) ?? ""
    case ("theme", .activity(let activity)):
      activity.theme.flatMap { themes[$0.value] } ?? ""
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

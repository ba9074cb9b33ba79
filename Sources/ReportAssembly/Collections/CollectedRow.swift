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
  var unit: CollectedUnit
  var words: Words
  /// The fields as they are shown.
  var fields: [String: String]
  /// The date by which it is sorted.
  var date: DateSpan?
  var place: Place

  /// The id by which configurations name it.
  var id: String? {
    if case .activity(let activity) = record { activity.id } else { nil }
  }

  /// What a field is sorted by.
  func sortKey(_ field: String) -> String {
    field == "date" ? date?.first.description ?? "" : fields[field]?.lowercased() ?? ""
  }

  /// The rows of one kind of record of a unit, in their declared order.
  static func rows(
    of kind: CollectionPlan.Kind, _ unit: CollectedUnit, words: Words
  ) -> [CollectedRow] {
    let sector = unit.profile.name
    func row(
      _ record: Record, _ fields: [String: String], _ date: DateSpan?, _ place: Place
    ) -> CollectedRow {
      CollectedRow(
        record: record, unit: unit, words: words,
        fields: fields.merging(["sector": sector]) { own, _ in own }, date: date, place: place)
    }
    switch kind {
    case .activities:
      let themes = Dictionary(unit.profile.themes.map { ($0.id, $0.title) }) { first, _ in first }
      return unit.records.activities.map { activity in
        row(
          .activity(activity),
          [
            "theme": activity.theme.flatMap { themes[$0.value] } ?? "",
            "country": activity.countries.first ?? "", "kind": activity.kind,
            "date": activity.dates.text(words), "title": activity.title,
          ], activity.dates.first, activity.place)
      }
    case .publications:
      return unit.records.publications.map { publication in
        row(
          .publication(publication),
          [
            "language": publication.language ?? "", "date": publication.date?.text(words) ?? "",
            "title": publication.title,
          ], publication.date, publication.place)
      }
    case .partners:
      return unit.records.partners.map { partner in
        row(
          .partner(partner),
          [
            "category": partner.category, "name": partner.name, "country": partner.country,
            "group": partner.group,
          ], partner.year, partner.place)
      }
    case .designations:
      return unit.records.designations.map { list in
        row(
          .designations(list), ["date": list.date?.text(words) ?? "", "title": list.title],
          list.date, list.place)
      }
    case .milestones:
      return unit.records.milestones.map { milestone in
        row(
          .milestone(milestone),
          ["date": milestone.date.text(words), "title": milestone.title ?? ""],
          milestone.date, milestone.place)
      }
    case .facts:
      return unit.records.facts.map { fact in
        row(
          .fact(fact),
          ["kind": fact.kind, "date": fact.date?.text(words) ?? "", "title": fact.title],
          fact.date, fact.place)
      }
    }
  }
}

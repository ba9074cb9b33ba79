import Wording

/// The totals of the records of one or more units.
///
/// Activities, people and countries are counted on one basis: the records of the kind `activity`.
package struct Figures: Sendable {
  /// The number of activities.
  package var activities: Int
  /// The number of flagships, features and other stories, which are not counted as activities.
  package var otherRecords: Int
  /// The people who took part in activities on site, if any activity says how many.
  package var participants: PeopleTotal?
  /// The people who took part in activities online, if any activity says how many.
  package var viewers: PeopleTotal?
  /// The number of different countries where activities took place.
  package var countries: Int
  /// The number of different organizations listed as partners or named by any record.
  package var partners: Int
  /// The number of publications with different titles.
  package var publications: Int

  package init(_ records: [RecordSet]) {
    let all = records.flatMap(\.activities)
    let counted = Activity.recordKind.counting.counted(in: records)
    activities = counted.count
    otherRecords = all.count - counted.count
    participants = Activity.total(of: "participants", in: records)
    viewers = Activity.total(of: "online", in: records)
    countries = Self.countries(in: records)
    partners = Partner.count(in: records) ?? 0
    publications = Publication.count(in: records) ?? 0
  }

  /// The number of different countries where activities took place.
  package static func countries(in records: [RecordSet]) -> Int {
    let counted = Activity.recordKind.counting.counted(in: records)
    return Set(counted.flatMap(\.countries).map(GroupKey.init)).count
  }
}

extension Activity {
  /// Whether figures count the record as an activity.
  package var isCounted: Bool { kind == Self.ordinaryKind }
}

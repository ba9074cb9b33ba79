import Records
import Wording

/// The totals of the records of one or more units.
///
/// Activities, people and countries are counted on one basis: the records of the kind `activity`.
struct Figures {
  /// The number of activities.
  var activities: Int
  /// The number of flagships, features and other stories, which are not counted as activities.
  var otherRecords: Int
  /// The people who took part in activities on site, if any activity says how many.
  var participants: PeopleTotal?
  /// The people who took part in activities online, if any activity says how many.
  var viewers: PeopleTotal?
  /// The number of different countries in which activities took place.
  var countries: Int
  /// The number of different organizations that are listed as partners or named by any record.
  var partners: Int
  /// The number of publications with different titles.
  var publications: Int

  init(_ records: [RecordSet]) {
    let all = records.flatMap(\.activities)
    let counted = all.filter { $0.kind == Activity.ordinaryKind }
    activities = counted.count
    otherRecords = all.count - counted.count
    participants = PeopleTotal(counted.map(\.participants))
    viewers = PeopleTotal(counted.map(\.viewers))
    countries = Set(counted.flatMap(\.countries).map(GroupKey.init)).count
    partners = Organizations(records.flatMap(\.partners)).count(with: all.flatMap(\.partners))
    publications =
      Set(records.flatMap(\.publications).map { GroupKey($0.title) }).count
  }
}

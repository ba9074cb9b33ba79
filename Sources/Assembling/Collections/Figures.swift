import Records
import Wording

/// The totals of the records of one or more units.
struct Figures {
  /// The number of activities, not counting flagships and other features.
  var activities: Int
  /// The number of on-site participants, as far as records state it.
  var participants: PeopleCount?
  /// The number of remote participants, as far as records state it.
  var viewers: PeopleCount?
  /// The number of different countries in which activities took place.
  var countries: Int
  var partners: Int
  var publications: Int

  init(_ records: [RecordSet]) {
    let all = records.flatMap(\.activities)
    activities = all.count { $0.kind == Activity.ordinaryKind }
    participants = Self.sum(all.map(\.participants))
    viewers = Self.sum(all.map(\.viewers))
    countries = Set(all.flatMap(\.countries).map(GroupKey.init)).count
    partners = records.reduce(0) { $0 + $1.partners.count }
    publications = records.reduce(0) { $0 + $1.publications.count }
  }

  /// The sum of counts; nil if there are none.
  ///
  /// A sum that includes a count such as "over 40", or records without a count, is a lower bound.
  /// Only if every record has a count can "nearly" or "about" make the total uncertain in both
  /// directions.
  static func sum(_ counts: [PeopleCount?]) -> PeopleCount? {
    let told = counts.compactMap(\.self)
    guard !told.isEmpty else { return nil }
    let total = told.reduce(0) { $0 + $1.count }
    let qualifiers = Set(told.compactMap(\.qualifier))
    if qualifiers.contains(.over) || qualifiers.contains(.atLeast) || told.count < counts.count {
      return PeopleCount(total, qualifier: .atLeast)
    }
    return PeopleCount(total, qualifier: qualifiers.isEmpty ? nil : .about)
  }
}

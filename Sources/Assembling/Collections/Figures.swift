import Records
import Wording

/// What records of one unit or several amount to.
struct Figures {
  /// Activities; flagships and other features apart.
  var activities: Int
  /// People who took part on the spot, as far as the records tell.
  var participants: PeopleCount?
  /// People who took part from afar, as far as the records tell.
  var viewers: PeopleCount?
  /// Countries in which activities took place, each counted once.
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

  /// The sum of counts; nil when there are none.
  ///
  /// A sum over a count such as "over 40" is at least what it comes to; so is a sum over records of
  /// which some tell no count. Only where every record tells one can "nearly" or "about" make the
  /// whole uncertain either way.
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

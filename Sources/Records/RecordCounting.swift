import Wording

/// The way records of a kind count in computed figures, such as `culture.partners`.
public enum RecordCounting<R: Record>: Sendable {
  /// Each record that meets a condition is one; the others are not counted.
  case each(where: @Sendable (R) -> Bool)
  /// Each record counts once for each of its names, and a name in several records counts once.
  case named(@Sendable (R) -> [String])
  /// A function counts over the records of one or more units, of all kinds.
  case together(@Sendable ([RecordSet]) -> Int)
  /// The records are not counted.
  case never

  /// Each record is one.
  public static var each: RecordCounting { .each { _ in true } }

  /// The counted records.
  package func counted(in records: [RecordSet]) -> [R] {
    let all = records.flatMap { $0[R.self] }
    guard case .each(let isCounted) = self else { return all }
    return all.filter(isCounted)
  }

  /// The number of things; nil if the records are not counted.
  package func count(in records: [RecordSet]) -> Int? {
    switch self {
    case .each: counted(in: records).count
    case .named(let names):
      Set(records.lazy.flatMap { $0[R.self] }.flatMap(names).map(GroupKey.init)).count
    case .together(let count): count(records)
    case .never: nil
    }
  }
}

extension Record {
  /// The number that the records of the kind count for; nil if they are not counted.
  package static func count(in records: [RecordSet]) -> Int? {
    recordKind.counting.count(in: records)
  }

  /// The names of the fields that are counts of people.
  package static var peopleFields: [String] { recordKind.peopleFields.map(\.name) }

  /// The total of a field that counts people, over the counted records; nil if the kind has no such
  /// field, or if no record states a number.
  package static func total(of field: String, in records: [RecordSet]) -> PeopleTotal? {
    guard let field = recordKind.peopleFields.first(where: { $0.name == field }) else {
      return nil
    }
    return PeopleTotal(recordKind.counting.counted(in: records).map(field.people))
  }
}

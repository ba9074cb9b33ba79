import Records
import Wording

/// A record of a collection, with the context that its fields are shown in.
struct CollectedRow {
  let record: any Record
  let unit: UnitContext

  /// The activity that the record is, if it is one.
  var activity: Activity? { record as? Activity }

  /// The rows of one kind of record of a unit, in their declared order.
  static func rows(
    of type: any Record.Type, _ unit: CollectedUnit, words: Words
  ) -> [CollectedRow] {
    let context = UnitContext(unit.profile, words: words)
    return unit.records.records(of: type).map { CollectedRow(record: $0, unit: context) }
  }

  /// What a field is sorted by.
  func sortKey(_ field: String) -> SortKey { record.sortKey(of: field, in: unit) }

  /// A field as it is shown; empty where the record has none.
  func value(of field: String) -> String { record.value(of: field, in: unit) }
}

import Records
import Wording

/// A record in a collection, with the context that its fields are shown in.
struct CollectedRow {
  let record: any Record
  let unit: UnitContext

  /// The record as an activity, if it is one.
  var activity: Activity? { record as? Activity }

  /// The rows for a unit's records of one kind, in declared order.
  static func rows(
    of type: any Record.Type, _ unit: CollectedUnit, words: Words
  ) -> [CollectedRow] {
    let context = UnitContext(unit.profile, words: words)
    return unit.records.records(of: type).map { CollectedRow(record: $0, unit: context) }
  }

  /// The key of a field to sort by.
  func sortKey(_ field: String) -> SortKey { record.sortKey(of: field, in: unit) }

  /// The displayed text of a field; empty if the record has none.
  func value(of field: String) -> String { record.value(of: field, in: unit) }
}

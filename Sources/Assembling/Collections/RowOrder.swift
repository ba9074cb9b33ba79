import Planning
import Wording

/// The order of the records in a section.
struct RowOrder {
  private let plan: SortPlan
  private let isOfArticles: Bool
  /// The positions of the records that the section lists, by ID.
  private let listed: [String: Int]

  /// The order that a section declares; without one, the order of its list of records, else articles
  /// newest first.
  init(_ section: SectionPlan) {
    plan = section.sort
    isOfArticles = section.form == .announcement
    listed = Dictionary(zip(section.only.map(\.value), 0...)) { first, _ in first }
  }

  /// Whether records stay in the order that their units declare.
  var isDeclared: Bool { plan.fields.isEmpty && listed.isEmpty && !isOfArticles }

  /// The rows in order; the sort is stable.
  func sorted(_ rows: [CollectedRow]) -> [CollectedRow] {
    if !plan.fields.isEmpty {
      let positions = Dictionary(
        zip(plan.collation.map(GroupKey.init), plan.collation.indices)
      ) { first, _ in first }
      return ordered(rows) { row in
        plan.fields.enumerated().map { key(of: row, $1, $0 == 0 ? positions : [:]) }
      }
    }
    if !listed.isEmpty {
      return ordered(rows) { row in
        [Key(position: row.record.recordID.flatMap { listed[$0] } ?? .max, value: .none)]
      }
    }
    guard isOfArticles else { return rows }
    return ordered(rows.reversed()) { row in
      [Key(position: 0, value: row.record.announced.map { SortKey($0.first.description) } ?? .none)]
    }.reversed()
  }

  private func ordered(
    _ rows: [CollectedRow], by keys: (CollectedRow) -> [Key]
  ) -> [CollectedRow] {
    rows.map { (keys($0), $0) }.enumerated().sorted { a, b in
      a.element.0 == b.element.0
        ? a.offset < b.offset : a.element.0.lexicographicallyPrecedes(b.element.0)
    }.map(\.element.1)
  }

  /// A value's place among others: values of the collation come before all others, by their position.
  private struct Key: Comparable {
    var position: Int
    var value: SortKey

    static func < (a: Key, b: Key) -> Bool {
      a.position != b.position ? a.position < b.position : a.value < b.value
    }
  }

  private func key(
    of row: CollectedRow, _ field: String, _ positions: [GroupKey: Int]
  ) -> Key {
    if !positions.isEmpty, let position = positions[GroupKey(row.value(of: field))] {
      return Key(position: position, value: .none)
    }
    return Key(position: .max, value: row.sortKey(field))
  }
}

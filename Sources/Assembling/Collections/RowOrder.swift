import Planning

/// The order in which a section shows its records.
struct RowOrder {
  private let plan: SortPlan
  private let isOfArticles: Bool

  /// The order that a section declares; by default, articles are sorted newest first.
  init(_ section: SectionPlan) {
    plan = section.sort
    isOfArticles = section.form == .announcement
  }

  /// Whether records stay in the order that their units declare.
  var isDeclared: Bool { plan.fields.isEmpty && !isOfArticles }

  /// The rows in order; the sort is stable.
  func sorted(_ rows: [CollectedRow]) -> [CollectedRow] {
    if !plan.fields.isEmpty {
      return ordered(rows) { row in
        plan.fields.enumerated().map { key(of: row, $1, isFirst: $0 == 0) }
      }
    }
    guard isOfArticles else { return rows }
    return ordered(rows.reversed()) { [$0.record.announced?.first.description ?? ""] }
      .reversed()
  }

  private func ordered(
    _ rows: [CollectedRow], by keys: (CollectedRow) -> [String]
  ) -> [CollectedRow] {
    rows.map { (keys($0), $0) }.enumerated().sorted { a, b in
      a.element.0 == b.element.0
        ? a.offset < b.offset : a.element.0.lexicographicallyPrecedes(b.element.0)
    }.map(\.element.1)
  }

  private func key(of row: CollectedRow, _ field: String, isFirst: Bool) -> String {
    guard isFirst, !plan.collation.isEmpty else { return row.sortKey(field) }
    // Values in the collation come before all others, in the order of the collation.
    guard let position = plan.collation.firstIndex(of: row.value(of: field)) else {
      return "\u{10FFFD}" + row.sortKey(field)
    }
    let digits = String(position)
    return String(repeating: "0", count: 6 - min(6, digits.count)) + digits
  }
}

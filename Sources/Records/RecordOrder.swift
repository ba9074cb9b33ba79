import Wording

/// The orders of records, which never depend on the order of files.
enum RecordOrder {
  /// Activities sorted by theme in declared order, those without a theme first, then by date,
  /// folded title and ID.
  static func sorted(_ activities: [Activity], themes: [String]) -> [Activity] {
    let ranks = Dictionary(zip(themes, 1...)) { first, _ in first }
    let keys = activities.map { activity in
      ActivityKey(
        theme: activity.theme.flatMap { ranks[$0.value] } ?? 0, date: activity.dates.first)
    }
    var order = activities.indices.sorted { a, b in keys[a].precedes(keys[b]) ?? (a < b) }
    // Only the few that share theme and date need a comparison of their titles.
    var start = 0
    while start < order.count {
      let end =
        order[start...].firstIndex { keys[order[start]].precedes(keys[$0]) != nil } ?? order.count
      if end - start > 1 {
        let alike = order[start..<end].map { (key: SortKey(activities[$0].title), index: $0) }
        order.replaceSubrange(
          start..<end,
          with: alike.sorted { a, b in
            (a.key, activities[a.index].id) < (b.key, activities[b.index].id)
          }.map(\.index))
      }
      start = end
    }
    return order.map { activities[$0] }
  }

  /// Records sorted by date, those without one first, then by title, ignoring case and diacritics.
  ///
  /// - Parameter areInOrder: orders records with the same date and title.
  static func sorted<R>(
    _ records: [R], date: (R) -> DateSpan?, title: (R) -> String, _ areInOrder: (R, R) -> Bool
  ) -> [R] {
    records.map { (record: $0, date: date($0), title: SortKey(title($0))) }
      .sorted { a, b in
        precedes(a.date, b.date)
          ?? (a.title == b.title ? areInOrder(a.record, b.record) : a.title < b.title)
      }
      .map(\.record)
  }

  private struct ActivityKey {
    var theme: Int
    var date: DateSpan?

    /// Whether one key comes before another; nil if neither does.
    func precedes(_ other: ActivityKey) -> Bool? {
      theme == other.theme ? RecordOrder.precedes(date, other.date) : theme < other.theme
    }
  }

  /// Whether a date precedes another; nil if neither does.
  private static func precedes(_ a: DateSpan?, _ b: DateSpan?) -> Bool? {
    switch (a, b) {
    case (nil, nil): return nil
    case (nil, .some): return true
    case (.some, nil): return false
    case (let a?, let b?):
      if a.first != b.first { return a.first < b.first }
      return a.last != b.last ? a.last < b.last : nil
    }
  }
}

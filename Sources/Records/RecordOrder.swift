import Wording

/// The orders of records, which never depend on the order of files.
enum RecordOrder {
  /// Activities sorted by theme in declared order, those without a theme first, then by date,
  /// folded title and ID.
  static func sorted(_ activities: [Activity], themes: [String]) -> [Activity] {
    let ranks = Dictionary(zip(themes, 1...)) { first, _ in first }
    let keys = activities.map { activity in
      ActivityKey(
        theme: activity.theme.flatMap { ranks[$0.value] } ?? 0, date: activity.dates.first,
        title: SortKey(activity.title), id: activity.id)
    }
    return activities.indices.sorted { keys[$0] < keys[$1] }.map { activities[$0] }
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
    var title: SortKey
    var id: String

    static func < (a: ActivityKey, b: ActivityKey) -> Bool {
      if a.theme != b.theme { return a.theme < b.theme }
      return precedes(a.date, b.date) ?? ((a.title, a.id) < (b.title, b.id))
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

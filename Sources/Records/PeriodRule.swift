/// Which records of a kind belong to a period.
public struct PeriodRule<R: Record>: Sendable {
  /// Whether a selection can take a record at all; nil when it always can.
  private let admits: (@Sendable (R, RecordSelection) -> Bool)?
  /// Whether a record belongs to a period; nil when it always does.
  private let isInPeriod: (@Sendable (R, DateSpan, RecordSelection) -> Bool)?

  /// A rule of the kind's own.
  ///
  /// - Parameters:
  ///   - admits: whether a selection can take the record at all, be it by its date or by its id.
  ///   - isInPeriod: whether the record belongs to a period.
  public init(
    admits: (@Sendable (R, RecordSelection) -> Bool)? = nil,
    isInPeriod: (@Sendable (R, DateSpan, RecordSelection) -> Bool)?
  ) {
    self.admits = admits
    self.isInPeriod = isInPeriod
  }

  /// All records belong to every period.
  public static var always: PeriodRule { PeriodRule(isInPeriod: nil) }

  /// Records belong to the period that contains the unit with which their date begins; those without
  /// a date belong to every period.
  public static func date(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in date(record).map(period.contains) ?? true }
  }

  /// Records belong to the period that contains the unit with which a date begins, which depends on
  /// the selection; those without a date belong to every period.
  public static func date(
    admits: @escaping @Sendable (R, RecordSelection) -> Bool,
    _ date: @escaping @Sendable (R, RecordSelection) -> DateSpan?
  ) -> PeriodRule {
    PeriodRule(admits: admits) { record, period, selection in
      date(record, selection).map(period.contains) ?? true
    }
  }

  /// Records belong to every period that their dates touch; those without a date belong to all.
  public static func overlap(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in
      date(record).map { $0.first <= period.last && period.first <= $0.last } ?? true
    }
  }

  /// Whether a selection takes a record.
  func takes(_ record: R, _ selection: RecordSelection, id: (@Sendable (R) -> String)?) -> Bool {
    if let admits, !admits(record, selection) { return false }
    if let id, !selection.only.isEmpty { return selection.only.contains(id(record)) }
    guard let period = selection.period, let isInPeriod else { return true }
    return isInPeriod(record, period, selection)
  }

  /// The records among those of a unit that a selection takes.
  func taken(
    from records: [R], by selection: RecordSelection, id: (@Sendable (R) -> String)?
  ) -> [R] {
    let goesByID = id != nil && !selection.only.isEmpty
    if admits == nil, !goesByID, selection.period == nil || isInPeriod == nil { return records }
    // Most selections take everything, and then nothing is copied.
    guard let first = records.firstIndex(where: { !takes($0, selection, id: id) }) else {
      return records
    }
    return records[..<first] + records[first...].filter { takes($0, selection, id: id) }
  }
}

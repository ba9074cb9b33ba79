/// The rule that decides which records of a kind belong to a period.
public struct PeriodRule<R: Record>: Sendable {
  /// Whether a selection can include a record at all; nil if it always can.
  private let admits: (@Sendable (R, RecordSelection) -> Bool)?
  /// Whether a record belongs to a period; nil if it always does.
  private let isInPeriod: (@Sendable (R, DateSpan, RecordSelection) -> Bool)?

  /// Makes a custom rule.
  ///
  /// - Parameters:
  ///   - admits: whether a selection can include the record at all, by date or by ID.
  ///   - isInPeriod: whether the record belongs to a period.
  public init(
    admits: (@Sendable (R, RecordSelection) -> Bool)? = nil,
    isInPeriod: (@Sendable (R, DateSpan, RecordSelection) -> Bool)?
  ) {
    self.admits = admits
    self.isInPeriod = isInPeriod
  }

  /// Every record belongs to every period.
  public static var always: PeriodRule { PeriodRule(isInPeriod: nil) }

  /// A record belongs to the period that contains the first unit of its date; records without a
  /// date belong to every period.
  public static func date(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in date(record).map(period.contains) ?? true }
  }

  /// A record belongs to the period that contains the first unit of its date; records without a
  /// date belong to none.
  public static func dated(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in date(record).map(period.contains) ?? false }
  }

  /// A record belongs to the period that contains the first unit of a date that depends on the
  /// selection; records without a date belong to every period.
  public static func date(
    admits: @escaping @Sendable (R, RecordSelection) -> Bool,
    _ date: @escaping @Sendable (R, RecordSelection) -> DateSpan?
  ) -> PeriodRule {
    PeriodRule(admits: admits) { record, period, selection in
      date(record, selection).map(period.contains) ?? true
    }
  }

  /// A record belongs to every period that its dates overlap; records without a date belong to
  /// every period.
  public static func overlap(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in
      date(record).map { $0.first <= period.last && period.first <= $0.last } ?? true
    }
  }

  /// Whether a selection includes a record.
  func takes(_ record: R, _ selection: RecordSelection, id: (@Sendable (R) -> String)?) -> Bool {
    if let admits, !admits(record, selection) { return false }
    if let id, !selection.only.isEmpty { return selection.names(id(record)) }
    guard let period = selection.period, let isInPeriod else { return true }
    return isInPeriod(record, period, selection)
  }

  /// The records of a unit that a selection includes.
  func taken(
    from records: [R], by selection: RecordSelection, id: (@Sendable (R) -> String)?
  ) -> [R] {
    let goesByID = id != nil && !selection.only.isEmpty
    if admits == nil, !goesByID, selection.period == nil || isInPeriod == nil { return records }
    // Most selections include everything; then nothing is copied.
    guard let first = records.firstIndex(where: { !takes($0, selection, id: id) }) else {
      return records
    }
    return records[..<first] + records[first...].filter { takes($0, selection, id: id) }
  }
}

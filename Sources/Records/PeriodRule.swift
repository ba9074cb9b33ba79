/// Which records of a kind belong to a period.
public struct PeriodRule<R: Record>: Sendable {
  private let admits: @Sendable (R, RecordSelection) -> Bool
  private let isInPeriod: @Sendable (R, DateSpan, RecordSelection) -> Bool

  /// A rule of the kind's own.
  ///
  /// - Parameters:
  ///   - admits: whether a selection can take the record at all, be it by its date or by its id.
  ///   - isInPeriod: whether the record belongs to a period.
  public init(
    admits: @escaping @Sendable (R, RecordSelection) -> Bool = { _, _ in true },
    isInPeriod: @escaping @Sendable (R, DateSpan, RecordSelection) -> Bool
  ) {
    self.admits = admits
    self.isInPeriod = isInPeriod
  }

  /// All records belong to every period.
  public static var always: PeriodRule { PeriodRule { _, _, _ in true } }

  /// Records belong to the period that contains the unit with which their date begins; those without
  /// a date belong to every period.
  public static func date(_ date: @escaping @Sendable (R) -> DateSpan?) -> PeriodRule {
    PeriodRule { record, period, _ in date(record).map(period.holds) ?? true }
  }

  /// Records belong to the period that contains the unit with which a date begins, which depends on
  /// the selection; those without a date belong to every period.
  public static func date(
    admits: @escaping @Sendable (R, RecordSelection) -> Bool,
    _ date: @escaping @Sendable (R, RecordSelection) -> DateSpan?
  ) -> PeriodRule {
    PeriodRule(admits: admits) { record, period, selection in
      date(record, selection).map(period.holds) ?? true
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
    guard admits(record, selection) else { return false }
    if let id, !selection.only.isEmpty { return selection.only.contains(id(record)) }
    guard let period = selection.period else { return true }
    return isInPeriod(record, period, selection)
  }
}

/// Which records of a unit a section takes.
public struct RecordSelection: Sendable, Hashable {
  /// The edition's period; nil takes records of any date.
  public var period: DateSpan?
  /// Ids of the records to take whatever their date; empty for those of the period.
  public var only: [String]
  /// Whether activities are taken by the date on which their article was published; those without
  /// an article are not taken, those whose article has no date always are.
  public var isOfArticles: Bool

  /// Makes a selection.
  public init(period: DateSpan?, only: [String] = [], isOfArticles: Bool = false) {
    self.period = period
    self.only = only
    self.isOfArticles = isOfArticles
  }

  /// Whether the selection takes a record: by its id where the selection names ids and the kind has
  /// them, else by the kind's period rule.
  public func takes<R: Record>(_ record: R) -> Bool {
    R.recordKind.period.takes(record, self, id: R.recordKind.id)
  }
}

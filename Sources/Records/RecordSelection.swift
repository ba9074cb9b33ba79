/// The selection of a unit's records for a section.
public struct RecordSelection: Sendable, Hashable {
  /// The edition's period; nil to include records of any date.
  public var period: DateSpan?
  /// The IDs of records to include regardless of date; empty to include those of the period.
  public var only: [String] { didSet { names = Set(only) } }
  /// Whether activities are selected by the publication date of their article; if so, activities
  /// without an article are excluded, and those whose article has no date are always included.
  public var isOfArticles: Bool

  /// The IDs again, for looking up one of many.
  private var names: Set<String>

  /// Makes a selection.
  public init(period: DateSpan?, only: [String] = [], isOfArticles: Bool = false) {
    self.period = period
    self.only = only
    names = Set(only)
    self.isOfArticles = isOfArticles
  }

  /// Whether an ID is among those to include.
  func names(_ id: String) -> Bool { names.contains(id) }

  /// Whether the selection includes a record: by ID if the selection names IDs and the kind has
  /// them, otherwise by the kind's period rule.
  public func takes<R: Record>(_ record: R) -> Bool {
    R.recordKind.period.takes(record, self, id: R.recordKind.id)
  }
}

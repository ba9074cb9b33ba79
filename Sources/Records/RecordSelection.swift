/// Which records of a unit a section takes.
public struct RecordSelection: Sendable, Hashable {
  /// The edition's period; nil takes records of any date.
  public var period: DateSpan?
  /// Ids of the activities to take whatever their date; empty for those of the period.
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

  /// Whether the selection takes an activity.
  public func takes(_ activity: Activity) -> Bool {
    if isOfArticles && activity.article == nil { return false }
    if !only.isEmpty { return only.contains(activity.id) }
    guard let period else { return true }
    let date = isOfArticles ? activity.article?.published : activity.dates.first
    return date.map(period.holds) ?? true
  }
}

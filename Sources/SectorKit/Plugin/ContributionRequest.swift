public import Records
public import Wording

/// What an edition asks of a unit for one section.
public struct ContributionRequest: Sendable {
  /// The unit's content, read and checked.
  public let content: SectorContent
  /// The records that the section takes: those of the period, or those it names.
  public let records: RecordSet
  /// The ids of the fragments asked for, in the order in which they are shown.
  public let fragments: [String]
  /// How much of each record is shown.
  public let form: RecordForm
  /// The edition's period; nil when it has none.
  public let period: DateSpan?
  /// The words of the edition's language.
  public let words: Words
  /// Receives findings about the unit's own content.
  public let reporter: Reporter

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - records: the records that the section takes, in its order.
  ///   - fragments: the ids of the fragments asked for.
  public init(
    content: SectorContent, records: RecordSet, fragments: [String], form: RecordForm = .full,
    period: DateSpan? = nil, words: Words, reporter: Reporter
  ) {
    self.content = content
    self.records = records
    self.fragments = fragments
    self.form = form
    self.period = period
    self.words = words
    self.reporter = reporter
  }

  /// The same request with some of its activities only, for fragments that share them out.
  public func taking(_ isTaken: (Activity) -> Bool) -> ContributionRequest {
    var taken = records
    taken.activities = records.activities.filter(isTaken)
    return ContributionRequest(
      content: content, records: taken, fragments: fragments, form: form, period: period,
      words: words, reporter: reporter)
  }
}

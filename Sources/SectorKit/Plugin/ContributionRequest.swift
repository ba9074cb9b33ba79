public import Records
public import Wording

/// An edition's request to a unit, for one section.
public struct ContributionRequest: Sendable {
  /// The unit's content, read and checked.
  public let content: SectorContent
  /// The records selected for the section: those of the period, or those that the section names.
  public let records: RecordSet
  /// The IDs of the requested fragments, in display order.
  public let fragments: [String]
  /// The level of detail of records.
  public let form: RecordForm
  /// The edition's period; nil if it has none.
  public let period: DateSpan?
  /// The vocabulary of the edition's language.
  public let words: Words
  /// Reports findings about the unit's own content.
  public let reporter: Reporter
  /// The trees rendered for the request; nil if nobody asks for them.
  package let rendered: RenderedTrees?

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - records: the records selected for the section, in its order.
  ///   - fragments: the IDs of the requested fragments.
  public init(
    content: SectorContent, records: RecordSet, fragments: [String], form: RecordForm = .full,
    period: DateSpan? = nil, words: Words, reporter: Reporter
  ) {
    self.init(
      content: content, records: records, fragments: fragments, form: form, period: period,
      words: words, reporter: reporter, rendered: nil)
  }

  /// Makes a request that keeps the trees rendered for it.
  package init(
    content: SectorContent, records: RecordSet, fragments: [String], form: RecordForm,
    period: DateSpan?, words: Words, reporter: Reporter, rendered: RenderedTrees?
  ) {
    self.content = content
    self.records = records
    self.fragments = fragments
    self.form = form
    self.period = period
    self.words = words
    self.reporter = reporter
    self.rendered = rendered
  }

  /// The same request with only some of its activities, for plugins that split them among
  /// fragments.
  public func taking(_ isTaken: (Activity) -> Bool) -> ContributionRequest {
    var taken = records
    taken.activities = records.activities.filter(isTaken)
    return ContributionRequest(
      content: content, records: taken, fragments: fragments, form: form, period: period,
      words: words, reporter: reporter, rendered: rendered)
  }
}

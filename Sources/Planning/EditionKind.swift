import Records

/// What kind of document an edition is.
public enum EditionKind: String, Sendable, Hashable, CaseIterable {
  /// The report on a year.
  case annualReport = "annual-report"
  /// The news of a quarter or another stretch of time.
  case newsletter
  /// An index of articles.
  case articles
  /// A presentation of the units.
  case brochure

  /// Whether an edition of this kind must say which time it reports on.
  public var needsPeriod: Bool { self == .annualReport || self == .newsletter }

  /// The form in which records are shown unless a section says otherwise.
  var usualForm: RecordForm { self == .articles ? .announcement : .full }
}

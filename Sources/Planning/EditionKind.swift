public import Records

/// What kind of document an edition is, and how editions of that kind behave.
///
/// A kind is a value: everything that differs between kinds is one of its policies, and nothing
/// else asks which kind an edition is. A new kind is one more value in ``allCases``.
public struct EditionKind: Sendable, RawRepresentable, CaseIterable {
  /// The date by which a period takes a record.
  public enum Dating: Sendable {
    /// The first day of the record itself.
    case record
    /// The day on which the record's article was published; records without an article are left
    /// out.
    case article
  }

  /// The name by which configurations choose the kind.
  public let rawValue: String
  /// Whether an edition of this kind must say which time it reports on.
  public let needsPeriod: Bool
  /// The date by which the edition's period takes a record.
  public let dating: Dating
  /// The form in which records are shown unless a section says otherwise.
  public let usualForm: RecordForm
  /// Whether its web pages may be cut to a number of records.
  public let isPaged: Bool
  /// Whether a feed of its records is published beside it.
  public let hasFeed: Bool
  /// What a new edition of this kind begins with.
  public let starter: EditionStarter

  /// Declares a kind.
  init(
    _ name: String, needsPeriod: Bool = false, dating: Dating = .record,
    usualForm: RecordForm = .full, isPaged: Bool = false, hasFeed: Bool = false,
    starter: EditionStarter
  ) {
    rawValue = name
    self.needsPeriod = needsPeriod
    self.dating = dating
    self.usualForm = usualForm
    self.isPaged = isPaged
    self.hasFeed = hasFeed
    self.starter = starter
  }

  /// The kind of that name; nil when there is none.
  public init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }
}

extension EditionKind {
  /// The kinds, in the order in which messages list them.
  public static let allCases = [annualReport, newsletter, articles, brochure]

  /// The report on a year.
  static let annualReport = EditionKind(
    "annual-report", needsPeriod: true,
    starter: EditionStarter(theme: "annual-report", outline: .chapters()))

  /// The news of a quarter or another stretch of time.
  static let newsletter = EditionKind(
    "newsletter", needsPeriod: true,
    starter: EditionStarter(
      theme: "newsletter", extraFormats: ["email"], unsubscribe: "mailto:office@example.org",
      outline: .chapters(fragments: ["features", "highlights"])))

  /// An index of articles.
  static let articles = EditionKind(
    "articles", dating: .article, usualForm: .announcement, isPaged: true, hasFeed: true,
    starter: EditionStarter(
      theme: "newsletter", outline: .collection("activities", title: "Articles")))

  /// A presentation of the units.
  static let brochure = EditionKind(
    "brochure",
    starter: EditionStarter(theme: "newsletter", outline: .chapters(fragments: ["about"])))
}

public import Records
import Wording

/// A kind of document that an edition can be, with its behaviour.
///
/// A kind is a value: all differences between kinds are properties of it, and no other code asks
/// which kind an edition is. A new kind is one more value in ``allCases``.
public struct EditionKind: Sendable, RawRepresentable, CaseIterable {
  /// Which date decides whether a record falls within a period.
  public enum Dating: Sendable {
    /// The first day of the record itself.
    case record
    /// The day when the record's article was published; records without an article are excluded.
    case article
  }

  /// The name used in configurations.
  public let rawValue: String
  /// Whether an edition of this kind must state its period.
  public let needsPeriod: Bool
  /// The date that decides whether a record falls within the edition's period.
  public let dating: Dating
  /// The form of records unless a section sets another.
  public let defaultForm: RecordForm
  /// Whether its web pages can have a maximum number of records each.
  public let isPaged: Bool
  /// Whether it has a front page even where its configuration says nothing of one.
  public let hasFront: Bool
  /// Whether it has a feed of its records.
  public let hasFeed: Bool
  /// The initial content of a new edition of this kind.
  public let starter: EditionStarter

  /// Declares a kind.
  init(
    _ name: String, needsPeriod: Bool = false, dating: Dating = .record,
    defaultForm: RecordForm = .full, isPaged: Bool = false, hasFront: Bool = false,
    hasFeed: Bool = false, starter: EditionStarter
  ) {
    rawValue = name
    self.needsPeriod = needsPeriod
    self.dating = dating
    self.defaultForm = defaultForm
    self.isPaged = isPaged
    self.hasFront = hasFront
    self.hasFeed = hasFeed
    self.starter = starter
  }

  /// The kind with that name; nil if there is none.
  public init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }
}

extension EditionKind {
  /// All kinds, in the order that messages list them.
  public static let allCases = [annualReport, newsletter, articles, brochure]

  /// A report on one year.
  static let annualReport = EditionKind(
    "annual-report", needsPeriod: true,
    starter: EditionStarter(
      theme: "annual-report",
      outline: .chapters(collections: [
        .init("milestones", title: "Milestones"),
        .init("designations", title: "New designations"),
        .init("publications", title: "Publications"),
        .init("partners", title: "Partners", groupBy: ["sector", "category", "country"]),
      ])))

  /// News about a quarter or another period.
  static let newsletter = EditionKind(
    "newsletter", needsPeriod: true, hasFront: true,
    starter: EditionStarter(
      theme: "newsletter", extraFormats: ["email"],
      unsubscribe: PlaceholderWords.unsubscribe.rawValue,
      outline: .chapters(
        fragments: ["features", "highlights"],
        collections: [
          .init("designations", title: "New designations"),
          .init("publications", title: "Publications"),
        ])))

  /// An index of articles.
  static let articles = EditionKind(
    "articles", dating: .article, defaultForm: .announcement, isPaged: true, hasFeed: true,
    starter: EditionStarter(
      theme: "newsletter", outline: .collection("activities", title: "Articles")))

  /// A presentation of the units.
  static let brochure = EditionKind(
    "brochure",
    starter: EditionStarter(theme: "newsletter", outline: .chapters(fragments: ["about"])))
}

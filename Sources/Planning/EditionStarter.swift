/// The contents of a new edition, for its editor to change.
public struct EditionStarter: Sendable {
  /// The sections of a new edition.
  public enum Outline: Sendable {
    /// A foreword, a chapter for each unit, with the given fragments, all of them if none are
    /// given, and the collections over all units after the chapters.
    case chapters(fragments: [String] = [], collections: [Collection] = [])
    /// One section that collects records of one kind from all units.
    case collection(String, title: String)
  }

  /// A section that collects records of one kind.
  public struct Collection: Sendable {
    /// The kind of records, as `collect` names it.
    public let records: String
    /// The title.
    public let title: String
    /// The fields to group by, outermost first.
    public let groupBy: [String]

    init(_ records: String, title: String, groupBy: [String] = []) {
      self.records = records
      self.title = title
      self.groupBy = groupBy
    }
  }

  /// The theme.
  public let theme: String
  /// The formats.
  public let formats: [String]
  /// The address for cancelling subscriptions, if the edition has subscribers.
  public let unsubscribe: String?
  /// The sections.
  public let outline: Outline

  init(
    theme: String, extraFormats: [String] = [], unsubscribe: String? = nil, outline: Outline
  ) {
    self.theme = theme
    formats = ["html", "markdown", "text"] + extraFormats
    self.unsubscribe = unsubscribe
    self.outline = outline
  }
}

public import Findings
public import Records
public import Wording

/// An edition as declared by its configuration, validated as far as possible without content.
public struct EditionPlan: Sendable {
  /// The name of the edition's folder.
  public var name: String
  /// The kind of document.
  public var kind: EditionKind
  /// The title.
  public var title: String
  /// A summary in one sentence, if the configuration has one.
  public var headline: String?
  /// The publishing organization.
  public var organization: String
  /// The period that the edition covers, if any, with its place in the configuration.
  public var period: Located<DateSpan>?
  /// The vocabulary of the edition's language.
  public var words: Words
  /// The language as a BCP 47 tag.
  public var language: String
  /// The name of the folder in `Templates/` that contains the page templates.
  public var theme: Located<String>
  /// The names of the output formats.
  public var formats: [Located<String>]
  /// The names of further formats that are not written now but when somebody asks for them.
  package var formatsOnRequest: [Located<String>] = []
  /// The edition's name within a series, if it belongs to one.
  public var edition: String?
  /// The photograph of the cover, if it has one.
  public var cover: PhotoEntry?
  /// The address of the edition on the web, if it has one.
  public var webURL: String?
  /// The sender's mail address; nil to derive it from ``unsubscribe``.
  public var sender: String?
  /// The date of a message; nil for the last day of ``period``.
  public var sent: Moment?
  /// The address for cancelling subscriptions, if the edition has subscribers.
  public var unsubscribe: String?
  /// The maximum number of articles on a web page; nil for a single page with all of them.
  public var pageSize: Int?
  /// Whether each chapter is a separate web page.
  public var hasChapterPages = false
  /// The anchors of the records on the front page, the lead story first; nil where the configuration does
  /// not say.
  public var front: [Located<String>]?
  /// The severities of checks in this edition, by code; other checks keep their defaults.
  public var checks: [String: CheckSetting]
  /// The top-level sections.
  public var sections: [SectionPlan]
  /// The placeholder values from `bindery new` that are still in place.
  package var placeholders: [Located<String>] = []
  /// The mentions of figures in the configuration.
  package var figureMentions: [FigureMention] = []
  /// The configuration's path, relative to the workspace.
  public var path: String
  /// The title, the edition's name in its series and its address on the web, as far as given.
  public var identities: [Located<String>]

  /// Takes the texts of another reading of the same configuration.
  package mutating func takeTexts(of other: EditionPlan) {
    title = other.title
    headline = other.headline
    organization = other.organization
    edition = other.edition
    figureMentions = other.figureMentions
    let titles = Dictionary(other.allSections.map { ($0.place, $0.title) }) { first, _ in first }
    sections = sections.map { $0.titled(by: titles) }
  }

  /// All sections in reading order, each followed by its subsections.
  public var allSections: [SectionPlan] { sections.flatMap(\.withDescendants) }
}

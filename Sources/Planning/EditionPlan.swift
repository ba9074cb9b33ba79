public import Findings
public import Records
public import Wording

/// An edition as its configuration declares it, checked as far as the configuration alone allows.
public struct EditionPlan: Sendable {
  /// The name of the edition's folder.
  public var name: String
  /// What kind of document it is.
  public var kind: EditionKind
  /// The title.
  public var title: String
  /// Who publishes it.
  public var organization: String
  /// The time it reports on, and where it is written; nil when it has none.
  public var period: Located<DateSpan>?
  /// The words of its language.
  public var words: Words
  /// The language by its BCP 47 tag.
  public var language: String
  /// The name of the folder in `Templates/` with its page templates.
  public var theme: Located<String>
  /// The names of the formats it is written in.
  public var formats: [Located<String>]
  /// Which one of a series it is; nil when it is none.
  public var edition: String?
  /// Where it can be read on the web; nil when it cannot.
  public var webURL: String?
  /// The mail address from which it is sent; nil for that of ``unsubscribe``.
  public var sender: String?
  /// Where subscriptions end; nil for what has no subscribers.
  public var unsubscribe: String?
  /// The greatest number of articles on one web page; nil for one page with all of them.
  public var pageSize: Int?
  /// How much checks weigh in this edition, by their codes; the others weigh what they usually do.
  public var checks: [String: CheckSetting]
  /// The outline.
  public var sections: [SectionPlan]
  /// The configuration's path, relative to the workspace.
  public var path: String

  /// Every section in reading order, nested ones after the section that holds them.
  public var allSections: [SectionPlan] { sections.flatMap(\.withDescendants) }
}

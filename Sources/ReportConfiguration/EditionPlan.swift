public import SectorKit
public import YAMLReader

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
  /// The outline.
  public var sections: [SectionPlan]
  /// The configuration's path, relative to the workspace.
  public var path: String

  /// Every section in reading order, nested ones after the section that holds them.
  public var allSections: [SectionPlan] { sections.flatMap(\.withDescendants) }
}

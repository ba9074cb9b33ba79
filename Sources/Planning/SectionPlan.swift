public import Findings
public import Records

/// A section of an edition's outline.
public struct SectionPlan: Sendable {
  /// The source of a section's content.
  public enum Source: Sendable {
    /// Markdown written by the editor, by its path in the edition's folder.
    case file(Located<String>)
    /// A unit's chapter: the unit's ID and the selected fragments; empty to select all.
    case sector(Located<String>, fragments: [Located<String>])
    /// Records collected from several units.
    case collection(CollectionPlan)
  }

  /// The treatment of a section whose content cannot be produced.
  public enum FailurePolicy: String, Sendable, CaseIterable {
    /// Show a placeholder instead.
    case placeholder
    /// Omit the section.
    case omit
    /// Do not publish the edition.
    case fail
  }

  /// The title; nil to use the unit's name as title of its chapter.
  public var title: String?
  /// The anchor, if the configuration sets one.
  public var id: String?
  /// The source of the section's own content; nil if it only contains subsections.
  public var source: Source?
  /// The subsections.
  public var sections: [SectionPlan]
  /// The level of detail of records.
  public var form: RecordForm
  /// The IDs of records to show regardless of date; empty to show the records of the period.
  public var only: [Located<String>]
  /// The sort order of records within a group.
  public var sort: SortPlan
  /// The maximum number of records; nil for all.
  public var limit: Int?
  /// The maximum number of words in the section, if it has one.
  public var words: Located<Int>?
  /// The keys that select records, with their places.
  public var choices: [Located<String>]
  /// The treatment of a failure to produce the content.
  public var onFailure: FailurePolicy
  /// Whether to keep raw HTML in the section's Markdown.
  public var allowsHTML: Bool
  /// The place of the section's declaration.
  public var place: Place

  /// The name of the section in messages.
  public var name: String {
    if let title { return title }
    if case .sector(let sector, _) = source { return sector.value }
    return "untitled"
  }

  /// Whether the section collects records.
  public var isCollection: Bool {
    if case .collection = source { true } else { false }
  }

  /// The section with other titles for itself and its subsections, by their places.
  func titled(by titles: [Place: String?]) -> SectionPlan {
    var section = self
    if let title = titles[place] { section.title = title }
    section.sections = sections.map { $0.titled(by: titles) }
    return section
  }

  var withDescendants: [SectionPlan] { [self] + sections.flatMap(\.withDescendants) }
}

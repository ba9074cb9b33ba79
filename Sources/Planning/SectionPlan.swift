public import Findings
public import Records

/// A section of an edition's outline.
public struct SectionPlan: Sendable {
  /// Where the content of a section comes from.
  public enum Source: Sendable {
    /// The editor's own Markdown, by the file's path in the edition's folder.
    case file(Located<String>)
    /// A unit's chapter: the unit's id, and the fragments picked; all of them when none are.
    case sector(Located<String>, fragments: [Located<String>])
    /// Records over several units.
    case collection(CollectionPlan)
  }

  /// What happens when the section's content cannot be made.
  public enum FailurePolicy: String, Sendable, CaseIterable {
    /// A placeholder stands in its place.
    case placeholder
    /// The section is left out.
    case omit
    /// The edition is not published.
    case fail
  }

  /// The title; nil for a chapter under its unit's name.
  public var title: String?
  /// The name that links lead to, where the configuration sets one.
  public var id: String?
  /// Where its own content comes from; nil for a section that only holds others.
  public var source: Source?
  /// The sections below it.
  public var sections: [SectionPlan]
  /// How much of each record is shown.
  public var form: RecordForm
  /// Ids of the records shown whatever their date; empty for those of the period.
  public var only: [Located<String>]
  /// How records are sorted within a group.
  public var sort: SortPlan
  /// The greatest number of records; nil for all.
  public var limit: Int?
  /// The keys given that choose among records, and where they are written.
  public var choices: [Located<String>]
  /// What happens when the content cannot be made.
  public var onFailure: FailurePolicy
  /// Whether raw HTML in the section's Markdown is passed on.
  public var allowsHTML: Bool
  /// Where the section is declared.
  public var place: Place

  /// What messages call the section.
  public var name: String {
    if let title { return title }
    if case .sector(let sector, _) = source { return sector.value }
    return "untitled"
  }

  var withDescendants: [SectionPlan] { [self] + sections.flatMap(\.withDescendants) }
}

public import Findings

/// What a section collects over several units, and how it shows it.
public struct CollectionPlan: Sendable {
  /// What can be collected.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Activities.
    case activities
    /// Publications.
    case publications
    /// Partners.
    case partners
    /// Lists of designations.
    case designations
    /// Milestones.
    case milestones
    /// Facts.
    case facts
    /// Figures computed from the records.
    case figures

    /// The fields by which records of this kind can be grouped and sorted.
    public var fields: [String] {
      switch self {
      case .activities: ["sector", "theme", "country", "kind", "date", "title"]
      case .publications: ["sector", "language", "date", "title"]
      case .partners: ["sector", "category", "country", "group", "name"]
      case .designations: ["sector", "date", "title"]
      case .milestones: ["sector", "date", "title"]
      case .facts: ["sector", "kind", "date", "title"]
      case .figures: []
      }
    }
  }

  /// What is collected.
  public var kind: Kind
  /// The ids of the units collected from; empty for all.
  public var from: [Located<String>]
  /// The fields by which records are grouped, the outermost first.
  public var groupBy: [String]
  /// The name of the layout in `Templates/sections/`; nil for the usual form.
  public var layout: Located<String>?
}

public import Findings

/// What a section collects over several units, and how it shows it.
public struct CollectionPlan: Sendable {
  /// The name of what is collected, such as `publications`.
  public var kind: String
  /// The ids of the units collected from; empty for all.
  public var from: [Located<String>]
  /// The fields by which records are grouped, the outermost first.
  public var groupBy: [String]
  /// The name of the layout in `Templates/sections/`; nil for the usual form.
  public var layout: Located<String>?
}

public import Findings

/// What a section collects from units, and how it is shown.
public struct CollectionPlan: Sendable {
  /// The name of the collection, such as `publications`.
  public var kind: String
  /// The IDs of the units to collect from; empty for all.
  public var from: [Located<String>]
  /// The fields to group by, outermost first.
  public var groupBy: [String]
  /// The name of a layout in `Templates/sections/`; nil for the default presentation.
  public var layout: Located<String>?
}

public import Findings

/// A section's collection from units, and its presentation.
public struct CollectionPlan: Sendable {
  /// The name of the collection, such as `publications`.
  public var kind: String
  /// The IDs of the units to collect from; empty for those that the edition names, or just
  /// ``everyUnit``.
  public var from: [Located<String>]
  /// Whether units declare the collected facts; then all of them are asked unless some are named.
  public var isOfUnits = false
  /// The fields to group by, outermost first.
  public var groupBy: [String]
  /// The name of a layout in `Templates/sections/`; nil for the default presentation.
  public var layout: Located<String>?

  /// The exhibits to show, by name and in order; empty for the default ones.
  public var show: [String] = []

  /// The plan of a section without collection keys.
  package init(kind: String) {
    self.init(kind: kind, from: [], groupBy: [])
  }

  init(
    kind: String, from: [Located<String>], isOfUnits: Bool = false, groupBy: [String],
    layout: Located<String>? = nil, show: [String] = []
  ) {
    self.kind = kind
    self.from = from
    self.isOfUnits = isOfUnits
    self.groupBy = groupBy
    self.layout = layout
    self.show = show
  }

  /// The word for all units, whether the edition names them or not.
  public static let everyUnit = "all"
}

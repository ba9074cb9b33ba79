/// The sort order of a section's records.
public struct SortPlan: Sendable, Hashable {
  /// The fields to sort by; empty to keep the declared order.
  public var fields: [String]
  /// Values of the first field in the desired order; all other values come after them.
  public var collation: [String]

  /// Makes a sort order.
  public init(fields: [String] = [], collation: [String] = []) {
    self.fields = fields
    self.collation = collation
  }
}

/// How the records of a section are sorted.
public struct SortPlan: Sendable, Hashable {
  /// The fields to sort by; empty for the declared order.
  public var fields: [String]
  /// Values of the first field in the order wanted; others follow.
  public var collation: [String]

  /// Declares an order.
  public init(fields: [String] = [], collation: [String] = []) {
    self.fields = fields
    self.collation = collation
  }
}

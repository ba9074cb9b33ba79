public import Records

/// A unit's contribution to one section of one edition.
public struct Contribution: Sendable, Hashable {
  /// The records available to sections that collect.
  public var records: RecordSet
  /// The fragments, in the order that the chapter shows them.
  public var fragments: [Fragment]

  /// Makes a contribution.
  public init(records: RecordSet, fragments: [Fragment]) {
    self.records = records
    self.fragments = fragments
  }
}

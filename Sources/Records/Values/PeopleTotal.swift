/// A sum of counts of people, and how many of the records say one.
package struct PeopleTotal: Sendable, Hashable {
  /// The sum of the stated counts, as exact as its parts allow.
  package let count: PeopleCount
  /// How many records state a count.
  package let stated: Int
  /// How many records there are.
  package let records: Int

  /// The total of the counts of records; nil if no record states one.
  package init?(_ counts: [PeopleCount?]) {
    let stated = counts.compactMap(\.self)
    guard !stated.isEmpty else { return nil }
    count = PeopleCount(
      stated.reduce(0) { $0 + $1.count }, qualifier: Self.qualifier(of: stated.map(\.qualifier)))
    self.stated = stated.count
    records = counts.count
  }

  /// The exactness of a sum, from that of its parts.
  ///
  /// A sum is a bound only if each part is exact or bounded on the same side.
  private static func qualifier(of parts: [PeopleCount.Qualifier?]) -> PeopleCount.Qualifier? {
    let qualifiers = Set(parts.compactMap(\.self))
    if qualifiers.count < 2 { return qualifiers.first }
    if qualifiers.isSubset(of: [.over, .atLeast]) { return .atLeast }
    if qualifiers.isSubset(of: [.nearly, .upTo]) { return .upTo }
    return .about
  }
}

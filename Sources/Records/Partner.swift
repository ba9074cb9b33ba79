public import Findings

/// A body or person that a unit works with.
public struct Partner: Sendable, Hashable {
  /// The id of the unit.
  public var sector: String
  /// The category, such as "Government Entities".
  public var category: String
  /// The name.
  public var name: String
  /// The country; empty for bodies that belong to none.
  public var country: String
  /// A group within the category; empty when there is none.
  public var group: String
  /// The years of the partnership; nil when it is not bound to one.
  public var year: DateSpan?
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    sector: String, category: String, name: String, country: String, group: String, year: DateSpan?,
    place: Place
  ) {
    self.sector = sector
    self.category = category
    self.name = name
    self.country = country
    self.group = group
    self.year = year
    self.place = place
  }
}

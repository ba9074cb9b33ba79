public import Findings

/// Sites, elements or members that were designated together.
public struct DesignationList: Sendable, Hashable {
  /// One of them.
  public struct Item: Sendable, Hashable {
    /// The country.
    public var country: String
    /// The name.
    public var name: String
    /// The category; nil when there is none.
    public var category: String?

    /// Makes the value.
    package init(country: String, name: String, category: String?) {
      self.country = country
      self.name = name
      self.category = category
    }
  }

  /// The id of the unit.
  public var sector: String
  /// The title.
  public var title: String
  /// When they were designated.
  public var date: DateSpan?
  /// The count that the heading states; nil when it states none.
  public var declared: Int?
  /// What was designated.
  public var items: [Item]
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    sector: String, title: String, date: DateSpan?, declared: Int?, items: [Item], place: Place
  ) {
    self.sector = sector
    self.title = title
    self.date = date
    self.declared = declared
    self.items = items
    self.place = place
  }
}

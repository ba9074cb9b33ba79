public import Document
public import Findings

/// A dated or standing fact about a unit, such as a membership.
public struct Fact: Sendable, Hashable {
  /// The id of the unit.
  public var sector: String
  /// What kind of fact it is, such as "membership".
  public var kind: String
  /// What it is about.
  public var title: String
  /// Since when or when.
  public var date: DateSpan?
  /// The text.
  public var body: [Block]
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    sector: String, kind: String, title: String, date: DateSpan?, body: [Block], place: Place
  ) {
    self.sector = sector
    self.kind = kind
    self.title = title
    self.date = date
    self.body = body
    self.place = place
  }
}

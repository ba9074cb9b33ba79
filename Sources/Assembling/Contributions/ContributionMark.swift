public import Findings

/// Names one call of a plugin: who is asked, and what for.
public struct ContributionMark: Sendable, Hashable {
  /// The edition.
  public var edition: String
  /// The id of the plugin's unit.
  public var sector: String
  /// The section, as messages name it.
  public var section: String
  /// Where the section is declared.
  public var place: Place

  /// Names a call.
  public init(edition: String, sector: String, section: String, place: Place) {
    self.edition = edition
    self.sector = sector
    self.section = section
    self.place = place
  }
}

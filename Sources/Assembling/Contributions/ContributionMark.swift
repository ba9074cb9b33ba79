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

  /// Names the reading of a unit's records of the kinds that its plugin declares, which no edition or
  /// section asks for.
  static func reading(of sector: String, in folder: String) -> ContributionMark {
    ContributionMark(
      edition: "", sector: sector, section: "", place: Place(path: "\(folder)/sector.yaml", line: 1)
    )
  }

  /// Whether records of the plugin's own kinds are read.
  public var isReading: Bool { edition.isEmpty }
}

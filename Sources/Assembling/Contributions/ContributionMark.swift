public import Findings

/// Identifies a plugin call: which plugin is called, and for which section.
public struct ContributionMark: Sendable, Hashable {
  /// The name of the edition.
  public var edition: String
  /// The ID of the plugin's unit.
  public var sector: String
  /// The name of the section in messages.
  public var section: String
  /// The place of the section's declaration.
  public var place: Place

  /// Makes a mark.
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

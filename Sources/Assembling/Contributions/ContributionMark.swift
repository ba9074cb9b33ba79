public import Findings

/// Identifies a plugin call by its plugin and its section.
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

  /// The mark for asking a plugin about its unit and its offer, before any other call.
  ///
  /// - Parameters:
  ///   - name: the name of the plugin's type, as its unit is not known yet.
  ///   - index: the plugin's position in the list.
  static func describing(_ name: String, at index: Int) -> ContributionMark {
    ContributionMark(
      edition: "", sector: name, section: String(index), place: Place(path: "Plugins", line: 1))
  }

  /// Whether the call reads records of the plugin's own kinds.
  public var isReading: Bool { edition.isEmpty && section.isEmpty }

  /// Whether the call asks the plugin for its unit; the section is then its position in the list.
  public var isDescribing: Bool { edition.isEmpty && !section.isEmpty }
}

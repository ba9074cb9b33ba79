public import SectorKit

/// The Education sector: its chapter shows the fields of work, the flagship and the activities by
/// theme, as every unit's does.
public struct EducationPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(id: "education", folder: "Education")
}

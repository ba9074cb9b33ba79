public import SectorKit

/// The Education sector, whose chapter has the standard form: fields of work, the flagship, and
/// activities by theme.
public struct EducationPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(id: "education", folder: "Education")
}

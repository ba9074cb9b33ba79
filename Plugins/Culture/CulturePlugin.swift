public import SectorKit

/// The Culture sector.
public struct CulturePlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(id: "culture", folder: "Culture")
}

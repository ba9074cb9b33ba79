public import SectorKit

/// The Culture sector.
public struct CulturePlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(id: "culture", folder: "Culture")
}

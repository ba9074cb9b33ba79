public import SectorKit

/// The Office: what belongs to no sector.
public struct OfficePlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(id: "office", folder: "Office")
}

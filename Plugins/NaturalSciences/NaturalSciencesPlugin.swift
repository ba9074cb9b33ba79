public import SectorKit

/// The Natural Sciences sector.
public struct NaturalSciencesPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// Which unit this is.
  public let description = SectorDescription(id: "natural-sciences", folder: "NaturalSciences")
}

public import SectorKit

/// The Natural Sciences sector.
public struct NaturalSciencesPlugin: SectorPlugin {
  /// Makes the plugin.
  public init() {}

  /// The unit that the plugin belongs to.
  public let description = SectorDescription(id: "natural-sciences", folder: "NaturalSciences")
}
